import { answerSchema } from './answers';
import type { QuestionId, RequestForm } from './form';

/** Made or agreed to anew for each certificate; a person certificate also asks whose it is, and where it goes. */
const notTaken: ReadonlySet<QuestionId> = new Set(['key', 'agreements', 'holder', 'profile', 'shipping']);

interface Earlier {
  readonly answers: unknown;
  /** The organisation as kept; null when it is gone or no longer in use. */
  readonly organisationId: string | null;
  readonly representativeId: string | null;
}

/**
 * The answers of an earlier request with which another one may begin (M35), as far as this form still takes them. The
 * organisation and the representative are those that were kept then. Never the key (PKIoverheid reference 1.4: each
 * certificate has its own) and never the agreements.
 */
export function fromEarlier(form: RequestForm, { answers, organisationId, representativeId }: Earlier) {
  const given = { ...(answers as Readonly<Record<string, unknown>>) };
  if (organisationId) given.organisation = { organisationId };
  if (representativeId && given.representative) {
    given.representative = { ...given.representative, contactId: representativeId };
  }
  const taken = form.flatMap((item) => {
    if (notTaken.has(item.question)) return [];
    const parsed = answerSchema(item).safeParse(given[item.question]);
    return parsed.success ? [[item.question, parsed.data] as const] : [];
  });
  return Object.fromEntries(taken);
}
