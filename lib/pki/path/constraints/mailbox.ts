/** A mailbox taken apart: the local part as written, the host in lower case. */
export interface Mailbox {
  local: string;
  host: string;
}

/** Reads `local@host`; a quoted local part is not taken. Undefined when it is not of that form. */
export function readMailbox(text: string): Mailbox | undefined {
  const [local, host, ...more] = text.split('@');
  const sound = local && host && more.length === 0 && !/[\s"]/.test(text) && !host.startsWith('.');
  return sound ? { local, host: host.toLowerCase() } : undefined;
}

/** Whether two texts are the same mailbox: the local part to the letter (RFC 5280 section 7.5). */
export function sameMailbox(a: string, b: string): boolean {
  const [left, right] = [readMailbox(a), readMailbox(b)];
  return left !== undefined && left.local === right?.local && left.host === right.host;
}
