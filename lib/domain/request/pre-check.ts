import { qvtlHostName } from '../domain-name/qvtl-label';
import type { FieldProblemCode } from '../field-problem';
import { contradiction, parseOin, type RegisteredNumbers } from '../numbers/oin';
import type { GenerationProfile } from '../product/generations';
import { type TermLimits, termLimits, termOf } from '../validity/term';
import type { Answers } from './answers';
import { type CsrFacts, csrProblem } from './csr-facts';
import type { QuestionId } from './form';

export interface Finding {
  readonly question: QuestionId;
  readonly field: string;
  readonly problem: FieldProblemCode;
  /** `refuse`: cannot be sent. `warn`: the applicant should know, and may go on. */
  readonly severity: 'refuse' | 'warn';
}

/** What is known beside the answers when a request is checked as a whole. */
export interface RequestFacts {
  readonly answers: Answers;
  /** The organisation the answers point at, with what the register said about it. */
  readonly organisation: RegisteredNumbers & { readonly active?: boolean | undefined };
  /** The number's state in the OIN register; `absent` is normal for a company and proves nothing (C-28). */
  readonly oinRegister?: 'active' | 'withdrawn' | 'absent' | 'unknown' | undefined;
  /** Present when an own request was given. */
  readonly csr?: CsrFacts | undefined;
  readonly term: { readonly maxYears: number; readonly maxDays: number };
  readonly profile: GenerationProfile;
  readonly now: Date;
}

/**
 * The rules that look across questions, run on the server at submit and shown before it (M34): number and
 * organisation fit (C-26), the term still fits whole (C-25), key and request fit generation and name.
 */
export function checkRequest(facts: RequestFacts): readonly Finding[] {
  return [
    ...organisationFindings(facts),
    ...oinFindings(facts),
    ...validityFindings(facts),
    ...keyFindings(facts),
  ];
}

/** The host name that was chosen. */
export function hostNameOf(domain: Answers['domain']): string {
  return domain.kind === 'qvtl' ? qvtlHostName(domain.label) : domain.name;
}

function refuse(question: QuestionId, field: string, problem: FieldProblemCode): Finding {
  return { question, field, problem, severity: 'refuse' };
}

function warn(question: QuestionId, field: string, problem: FieldProblemCode): Finding {
  return { question, field, problem, severity: 'warn' };
}

function organisationFindings({ organisation }: RequestFacts): readonly Finding[] {
  return organisation.active === false ? [refuse('organisation', 'kvkNumber', 'kvk_number_inactive')] : [];
}

function oinFindings({ answers, organisation, oinRegister, profile }: RequestFacts): readonly Finding[] {
  if (!answers.oin.include) return [];
  const read = parseOin(answers.oin.number);
  if (!read.ok) return [refuse('oin', 'number', read.problem)];
  const findings: Finding[] = [];
  const mismatch = contradiction(read.value, organisation);
  if (mismatch) findings.push(refuse('oin', 'number', mismatch));
  if (oinRegister === 'withdrawn') findings.push(refuse('oin', 'number', 'oin_withdrawn'));
  if (!profile.oinPattern.test(read.value.number)) {
    findings.push(refuse('oin', 'number', 'oin_not_usable_in_generation'));
  } else if (read.value.hasLegacySuffix) {
    findings.push(warn('oin', 'number', 'oin_legacy_suffix'));
  }
  return findings;
}

function validityFindings({ answers, term, profile, now }: RequestFacts): readonly Finding[] {
  const limits: TermLimits = termLimits(term, profile);
  const field = answers.validity.kind === 'until' ? 'date' : answers.validity.kind;
  const result = termOf(answers.validity, limits, now);
  if (!result.ok) return [refuse('validity', field, result.problem)];
  return result.value.cappedBy ? [refuse('validity', field, 'validity_shortened')] : [];
}

function keyFindings({ answers, csr, profile }: RequestFacts): readonly Finding[] {
  if (answers.key.kind === 'browser') {
    return profile.keyBits.includes(answers.key.bits) ? [] : [refuse('key', 'bits', 'key_size_not_allowed')];
  }
  if (!csr) return [refuse('key', 'csr', 'csr_unreadable')];
  const problem = csrProblem(csr, { profile, hostName: hostNameOf(answers.domain) });
  return problem ? [refuse('key', 'csr', problem)] : [];
}
