/** What a key may be given for; a program may do exactly this in its account, and nothing else (M70). */
export const apiScopes = [
  'orders:read',
  'requests:write',
  'certificates:read',
  'certificates:reissue',
  'subscriptions:read',
  'invoices:read',
] as const;
export type ApiScope = (typeof apiScopes)[number];

const known: ReadonlySet<string> = new Set(apiScopes);

/** The scopes of a stored key; one that no longer exists gives nothing. */
export function scopesOf(stored: readonly string[]): ApiScope[] {
  return stored.filter((scope): scope is ApiScope => known.has(scope));
}

/** A key as somebody asks for it. */
export interface NewApiKey {
  /** What it is for. */
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** The last day on which it works, `YYYY-MM-DD`; empty for a key without end. */
  readonly lastDay?: string;
}
