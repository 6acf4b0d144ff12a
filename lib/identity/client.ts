import type { z } from 'zod';
import type { Locale } from '@/lib/domain/locale';
import { IdentityError } from './errors';
import { type Verification, verification } from './verification';

export interface IdentityConfig {
  /** Address of the provider, without `/api`. */
  baseUrl: string;
  apiKey: string;
  fetch?: typeof globalThis.fetch;
  /** Limit for one request and its answer, in milliseconds; default 10 seconds. */
  timeoutMs?: number;
}

export interface NewVerification {
  /** Our own reference; the same one again answers the check that exists. */
  reference: string;
  caOrderId: string;
  person: { firstName: string; lastName: string; email: string };
  locale: Locale;
  /** Where the app sends the person back to. */
  returnUrl: string;
  /** Told of every change; carries only the id and our reference. */
  webhookUrl: string;
}

export interface ApprovalReport {
  reference: string;
  caOrderId: string;
  decision: 'approved' | 'declined';
  reason?: string | undefined;
  approver: { name: string; email: string };
  decidedAt: Date;
}

export type IdentityProvider = ReturnType<typeof createIdentityProvider>;

/** A client of the identity provider. Every method throws {@link IdentityError} and nothing else. */
export function createIdentityProvider(config: IdentityConfig) {
  const path = (id: string) => `/api/verifications/${encodeURIComponent(id)}`;
  const check = async (method: string, at: string, body?: unknown): Promise<Verification> =>
    parsed(verification, await ask(config, method, at, body), `${method} verification`);
  return {
    /** Starts a check, or answers the one that exists for this reference: safe to repeat. */
    start: (wanted: NewVerification) => check('POST', '/api/verifications', wanted),

    /** The check as it stands: the only ground for calling somebody identified. */
    get: (id: string) => check('GET', path(id)),

    /** Opens a failed check again with a new code. Refused in any other state: `get` tells which. */
    retry: (id: string) => check('POST', `${path(id)}/retry`),

    /**
     * Ends a check and has its images erased, because the person took the consent back. A judgement that was given
     * stands. Safe to repeat.
     */
    erase: (id: string) => check('POST', `${path(id)}/erase`),

    /** Tells the CA, through the provider, what the representative decided: safe to repeat. */
    async reportApproval(report: ApprovalReport): Promise<void> {
      await ask(config, 'POST', '/api/approvals', { ...report, decidedAt: report.decidedAt.toISOString() });
    },
  };
}

async function ask(config: IdentityConfig, method: string, path: string, body?: unknown): Promise<unknown> {
  const call = `${method} ${path}`;
  try {
    const response = await (config.fetch ?? fetch)(config.baseUrl + path, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(config.timeoutMs ?? 10_000),
      headers: {
        Authorization: `Bearer ${config.apiKey}`,
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new IdentityError(kindOf(response.status), call, response.status);
    return response.status === 204 ? undefined : await response.json();
  } catch (error) {
    throw error instanceof IdentityError ? error : new IdentityError('unavailable', call, undefined, error);
  }
}

function kindOf(status: number) {
  const passing = status === 408 || status === 429;
  return status >= 400 && status < 500 && !passing ? 'refused' : 'unavailable';
}

function parsed<S extends z.ZodType>(schema: S, json: unknown, call: string): z.output<S> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new IdentityError('unavailable', `${call} answered in another shape`, undefined, result.error);
}
