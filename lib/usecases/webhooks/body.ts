import { z } from 'zod';

const stored = z.object({ type: z.string(), timestamp: z.string(), data: z.unknown() });

/** The message as it is sent: the database keeps no order of keys, whoever reads it likes one. */
export function messageOf(payload: unknown) {
  const { type, timestamp, data } = stored.parse(payload);
  return { type, timestamp, data };
}
