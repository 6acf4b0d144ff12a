import { z } from 'zod';
import { type ScopeField, scopeField } from '@/lib/domain/api/scope-field';
import { apiScopes } from '@/lib/domain/api/scopes';

const ticks = Object.fromEntries(apiScopes.map((scope) => [scopeField(scope), z.boolean()])) as Record<
  ScopeField,
  z.ZodBoolean
>;

/** A new key: what it is for, a tick per right, of which one at least, and its last day if it has one. */
export const apiKeyForm = z
  .object({
    name: z.string({ error: 'required' }).trim().min(1, { error: 'required' }).max(80, { error: 'too_long' }),
    lastDay: z.string().max(10, { error: 'invalid' }),
    ...ticks,
  })
  .transform(({ name, lastDay, ...ticked }, context) => {
    const scopes = apiScopes.filter((scope) => ticked[scopeField(scope)]);
    if (scopes.length > 0) return { name, lastDay, scopes };
    context.addIssue({ code: 'custom', message: 'required', path: [scopeField(apiScopes[0])] });
    return z.NEVER;
  });

/** A key of the account. */
export const apiKeySchema = z.object({ apiKeyId: z.uuid() });
