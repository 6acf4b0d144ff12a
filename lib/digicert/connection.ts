import { Agent, fetch as undiciFetch } from 'undici';

const connections = new Map<number, typeof globalThis.fetch>();

/** A `fetch` that gives up on connecting after so many milliseconds; connections are kept and used again. */
export function connection(connectMs: number): typeof globalThis.fetch {
  const known = connections.get(connectMs);
  if (known) return known;
  const dispatcher = new Agent({ connect: { timeout: connectMs } });
  // Node.js has the same code inside, but no way to give its own `fetch` this limit; only the type names differ.
  const own = undiciFetch as unknown as typeof globalThis.fetch;
  const made: typeof globalThis.fetch = (input, init) => own(input, { ...init, ...{ dispatcher } });
  connections.set(connectMs, made);
  return made;
}
