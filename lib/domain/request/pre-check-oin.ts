import { contradiction, type Oin, parseOrderableOin } from '../numbers/oin';
import { sameName } from '../numbers/organisation-name';
import type { GenerationProfile } from '../product/generations';
import { type Finding, findingsOf } from './pre-check-finding';
import type { CompanyAnswer, OinRegisterAnswer } from './pre-check-register';
import type { OinAnswer } from './questions/oin';

const { refuse, warn, note } = findingsOf('oin');

interface OinFacts {
  readonly answer: OinAnswer;
  /** Undefined while no organisation was chosen. */
  readonly organisation:
    | { readonly kvkNumber: string; readonly name: string; readonly rsin?: string | undefined }
    | undefined;
  readonly company: CompanyAnswer | undefined;
  readonly register: OinRegisterAnswer | undefined;
  readonly profile: GenerationProfile;
}

/**
 * The number of 20 positions as Digipoort, KVK and the CA will judge it (C-26, C-28, S2-R04, S2-R14, S2-R25, S2-R26):
 * of this organisation, not withdrawn, and of a form that the generation takes.
 */
export function oinFindings(facts: OinFacts): readonly Finding[] {
  const { answer, profile } = facts;
  if (!answer.include) return [warn('oin_left_out', 'choice')];
  const read = parseOrderableOin(answer.number);
  if (!read.ok) return [refuse(read.problem, 'number')];
  return [
    ...ownerFindings(read.value, facts),
    ...registerFindings(answer.choice, facts),
    ...formFindings(read.value, profile),
  ];
}

/** A number that carries a KVK number or RSIN must carry the organisation's own, as the trade register has it. */
function ownerFindings(oin: Oin, { organisation, company }: OinFacts): readonly Finding[] {
  if (!organisation) return [];
  const entry = company?.state === 'found' ? company.entry : undefined;
  if (oin.register === 'rsin' && entry && !entry.rsin) return [refuse('oin_no_rsin', 'number')];
  const rsin = entry?.rsin ?? organisation.rsin;
  const other = contradiction(oin, { kvkNumber: organisation.kvkNumber, rsin });
  if (!other) return [];
  return [refuse(other, 'number', other === 'oin_other_rsin' ? rsin : organisation.kvkNumber)];
}

/** A number made from the KVK number or RSIN is in no public register, so that its absence says nothing. */
function registerFindings(
  choice: Extract<OinAnswer, { include: true }>['choice'],
  { organisation, register }: OinFacts,
): readonly Finding[] {
  if (!register) return [];
  if (register.state === 'withdrawn') return [refuse('oin_withdrawn', 'number')];
  const isMade = choice === 'kvk' || choice === 'rsin';
  if (register.state === 'could_not_ask') return isMade ? [] : [note('oin_could_not_ask', 'number')];
  if (register.state === 'unknown') return isMade ? [] : [warn('oin_not_in_register', 'number')];
  const { name, kvkNumber } = register;
  if (!organisation) return [];
  if (kvkNumber && kvkNumber !== organisation.kvkNumber) {
    return [refuse('oin_other_kvk_number', 'number', name)];
  }
  return name && !sameName(name, organisation.name) ? [warn('oin_other_name', 'number', name)] : [];
}

function formFindings(oin: Oin, { oinPattern }: GenerationProfile): readonly Finding[] {
  if (!oinPattern.test(oin.number)) return [refuse('oin_not_usable_in_generation', 'number')];
  return oin.hasLegacySuffix ? [warn('oin_legacy_suffix', 'number')] : [];
}
