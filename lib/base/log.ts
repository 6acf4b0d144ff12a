type Fields = Record<string, unknown>;
type Level = 'info' | 'warn' | 'error';

const secretName = /pass|secret|token|key|authorization|cookie|otp|csr/i;

/** Replaces every value whose name smells of a secret, at any depth, before it is written (BIO2 8.15.02). */
export function redact(value: unknown, name = ''): unknown {
  if (secretName.test(name) && typeof value !== 'boolean' && value != null) return '[redacted]';
  if (value instanceof Error) return { name: value.name, message: value.message, stack: value.stack };
  if (Array.isArray(value)) return value.map((item) => redact(item));
  if (value && typeof value === 'object' && !(value instanceof Date)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redact(item, key)]));
  }
  return value;
}

function write(level: Level, event: string, fields: Fields): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...(redact(fields) as Fields) });
  if (level === 'error') console.error(line);
  else console.log(line);
}

/** One JSON line per event: when, how serious, what happened, and fields without secrets. */
export const log = {
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  warn: (event: string, fields: Fields = {}) => write('warn', event, fields),
  error: (event: string, fields: Fields = {}) => write('error', event, fields),
};
