import { formItem, type RequestForm } from '../request/form';

interface Earlier {
  readonly answers: unknown;
  /** The organisation as kept; null when it is gone or no longer in use. */
  readonly organisationId: string | null;
  readonly representativeId: string | null;
}

/**
 * The answers with which a follow-up begins: everything that is still true. The term is chosen anew, because the end
 * moves; the terms are agreed to anew; and the key is never taken along: a browser makes a fresh one on submitting, and
 * an own CSR is asked for again (PKIoverheid reference 1.4: renewal needs a new key pair).
 */
export function prefill(form: RequestForm, { answers, organisationId, representativeId }: Earlier) {
  const { oin, domain, representative, key } = answers as Record<string, Record<string, unknown> | undefined>;
  const bits = formItem(form, 'key')?.bits ?? [];
  const sameBits = key?.kind === 'browser' && bits.some((offered) => offered === key.bits);
  return {
    ...(organisationId && { organisation: { organisationId } }),
    ...(oin && { oin }),
    ...(domain && { domain }),
    ...(representative && {
      representative: { ...representative, ...(representativeId && { contactId: representativeId }) },
    }),
    ...(sameBits && { key: { kind: 'browser', bits: key.bits } }),
  };
}
