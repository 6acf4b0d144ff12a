import type { AuthorityJudgement } from '../authority/decide-authority';
import { qvtlHostName } from '../domain-name/qvtl-label';
import type { GenerationProfile } from '../product/generations';
import { type TermLimits, termLimits, termOf } from '../validity/term';
import type { Answers } from './answers';
import { type CsrFacts, csrProblem } from './csr-facts';
import { authorityFindings } from './pre-check-authority';
import { type Finding, findingsOf } from './pre-check-finding';
import { oinFindings } from './pre-check-oin';
import { organisationFindings } from './pre-check-organisation';
import type { CompanyAnswer, OinRegisterAnswer } from './pre-check-register';
import type { NewOrganisation } from './questions/organisation';

/** What is known beside the answers when a request is checked as a whole. */
export interface RequestFacts {
  /** Those that are complete by themselves; a question that is still open is not judged. */
  readonly answers: Partial<Answers>;
  /** The organisation the answers point at. */
  readonly organisation: (NewOrganisation & { readonly rsin?: string | undefined }) | undefined;
  /** The trade register of its KVK number; left out when nobody asked. */
  readonly company?: CompanyAnswer | undefined;
  /** The OIN register of the number; left out when nobody asked. */
  readonly oinRegister?: OinRegisterAnswer | undefined;
  /** What the trade register says of the representative who is said to act alone; left out when nobody asked. */
  readonly authority?: AuthorityJudgement | undefined;
  /** Present when an own request was read. */
  readonly csr?: CsrFacts | undefined;
  readonly term: {
    readonly maxYears: number;
    readonly maxDays: number;
    readonly untilDays?: number | undefined;
  };
  readonly profile: GenerationProfile;
  readonly now: Date;
}

/**
 * The rules that look across questions and at the registers, shown before submitting and run again by the server at
 * submit (M34): everything the CA or KVK would refuse later is said now.
 */
export function checkRequest(facts: RequestFacts): readonly Finding[] {
  const { answers, organisation, company, oinRegister, profile } = facts;
  return [
    ...(organisation ? organisationFindings(organisation, company) : []),
    ...(answers.oin
      ? oinFindings({ answer: answers.oin, organisation, company, register: oinRegister, profile })
      : []),
    ...validityFindings(facts),
    ...keyFindings(facts),
    ...(answers.representative ? authorityFindings(answers.representative, facts.authority) : []),
  ];
}

/** The host name that was chosen. */
export function hostNameOf(domain: Answers['domain']): string {
  return domain.kind === 'qvtl' ? qvtlHostName(domain.label) : domain.name;
}

function validityFindings({ answers, term, profile, now }: RequestFacts): readonly Finding[] {
  if (!answers.validity) return [];
  const { refuse } = findingsOf('validity');
  const limits: TermLimits = termLimits(term, profile);
  const field = answers.validity.kind === 'until' ? 'date' : answers.validity.kind;
  const result = termOf(answers.validity, limits, now);
  if (!result.ok) return [refuse(result.problem, field)];
  return result.value.cappedBy ? [refuse('validity_shortened', field)] : [];
}

function keyFindings({ answers, csr, profile }: RequestFacts): readonly Finding[] {
  if (!answers.key || !answers.domain) return [];
  const { refuse } = findingsOf('key');
  if (answers.key.kind === 'browser') {
    return profile.keyBits.includes(answers.key.bits) ? [] : [refuse('key_size_not_allowed', 'bits')];
  }
  if (!csr) return [refuse('csr_unreadable', 'csr')];
  const problem = csrProblem(csr, { profile, hostName: hostNameOf(answers.domain) });
  return problem ? [refuse(problem, 'csr')] : [];
}
