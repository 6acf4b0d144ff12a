/** Base64 of bytes as it looks in the middle of other base64, whatever stands before it. */
function base64Cores(bytes: Buffer): string[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // The first characters hold bits of what stands before, the last of what comes after.
    return text.slice(shift === 0 ? 0 : shift + 1, -2);
  });
}

/** Every way in which these bytes could be written down: raw, base64 of both alphabets, hexadecimal, numbers. */
export function tracesOf(secret: Buffer): Buffer[] {
  const base64 = base64Cores(secret);
  const base64url = base64.map((core) => core.replaceAll('+', '-').replaceAll('/', '_'));
  const hex = secret.toString('hex');
  const numbers = [...secret].join(',');
  const texts = [...base64, ...base64url, ...base64.map(encodeURIComponent), hex, hex.toUpperCase(), numbers];
  return [secret, ...texts.map((text) => Buffer.from(text, 'latin1'))];
}

/** Every way in which a password could be written down. */
export function tracesOfText(secret: string): Buffer[] {
  const escaped = [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
  const wide = Buffer.from(secret, 'utf16le');
  return [...tracesOf(Buffer.from(secret)), ...escaped.map((text) => Buffer.from(text)), wide];
}

/** The same without the line breaks that PEM, JSON and forms put between base64. */
function unbroken(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/\\[rn]|%0[ad]|[\r\n]/gi, ''), 'latin1');
}

/** Where one of the traces is found, by the names of the places. */
export function placesWith(traces: readonly Buffer[], places: ReadonlyMap<string, Buffer>): string[] {
  const holds = (bytes: Buffer) => traces.some((trace) => bytes.includes(trace));
  return [...places].filter(([, bytes]) => holds(bytes) || holds(unbroken(bytes))).map(([name]) => name);
}
