import { z } from 'zod';

/** What a key may be given for; a program may do exactly this in its account, and nothing else (M70). */
export const apiScopes = [
  'orders:read',
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

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A key as somebody asks for it: what it is for, what it may do, and the last day on which it works, if any. */
export const newApiKeySchema = z.object({
  name: z.string({ error: 'required' }).trim().min(1, { error: 'required' }).max(80, { error: 'too_long' }),
  scopes: z
    .array(z.enum(apiScopes, { error: 'unknown_choice' }), { error: 'required' })
    .min(1, { error: 'required' })
    .transform((chosen) => apiScopes.filter((scope) => chosen.includes(scope))),
  lastDay: z.union([z.literal(''), z.string().regex(day, { error: 'invalid' })]).optional(),
});
export type NewApiKey = z.output<typeof newApiKeySchema>;
