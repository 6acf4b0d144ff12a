import { apiError } from './errors';

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object under a key, if it is one. */
export function objectAt(parent: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = parent?.[key];
  return isObject(value) ? value : undefined;
}

/** The text under a key without outer blanks; empty text counts as absent. */
export function textAt(parent: JsonObject | undefined, key: string): string | undefined {
  const value = parent?.[key];
  if (typeof value !== 'string') return undefined;
  return value.trim() === '' ? undefined : value.trim();
}

/** An id: the documentation calls ids numbers while its examples send text, so both are taken. */
export function toId(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : undefined;
}

/** Booleans arrive as true, 1 or "1". */
export const isTrue = (value: unknown): boolean =>
  value === true || value === 1 || value === '1' || value === 'true';

/** Reads a JSON object from a request body; no body at all reads as an empty object when that is allowed. */
export async function readObject(
  request: { text(): Promise<string> },
  emptyAllowed = false,
): Promise<JsonObject> {
  const text = await request.text();
  if (text.trim() === '' && emptyAllowed) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    throw apiError('bad_request_format');
  }
  throw apiError('bad_request_format');
}
