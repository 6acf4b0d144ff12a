import { sameName } from '../numbers/organisation-name';
import type { Finding, Findings } from './row';
import { failed, forAll, notApplicable, passed, unknownHere } from './row';

/** What the trade register said of the KVK number. */
export type CompanyAnswer =
  | {
      readonly state: 'found';
      readonly name: string;
      readonly tradeNames: readonly string[];
      readonly rsin?: string;
      readonly active: boolean;
    }
  | { readonly state: 'not_found' }
  | { readonly state: 'could_not_ask' };

/** What the OIN register said of the number. */
export type OinRegisterAnswer =
  | { readonly state: 'active'; readonly name?: string }
  | { readonly state: 'withdrawn' }
  | { readonly state: 'unknown' }
  | { readonly state: 'could_not_ask' };

export interface RegisterAnswers {
  readonly company?: CompanyAnswer;
  readonly oin?: OinRegisterAnswer;
}

export interface AskedAbout {
  /** As it stands in the certificate. */
  readonly organisation?: string;
  /** The number in the certificate came from the register of companies (or there is no certificate yet). */
  readonly company: boolean;
  /** The RSIN in the certificate, where it has that form. */
  readonly rsin?: string;
}

/** The rows of the registers as long as nobody asked them. */
export const registersNotAsked = (kvkNumber: string | undefined): Findings => ({
  ...forAll(['R25', 'R26', 'R33'], unknownHere(kvkNumber ? 'registers_not_asked' : 'kvk_number_wanted')),
  R15: unknownHere('only_kvk_knows'),
  R32: unknownHere('only_kvk_says'),
});

/**
 * What the registers say (S2-R14, R25, R26, R32, R33). A company is normally not in the OIN register, which proves
 * nothing (C-28); an outage is never a verdict.
 */
export function judgeRegisters({ company, oin }: RegisterAnswers, asked: AskedAbout): Findings {
  const outage = company?.state === 'could_not_ask' || oin?.state === 'could_not_ask';
  return {
    ...(company && { R33: judgeCompany(company) }),
    ...(oin && judgeOinRegister(oin, asked)),
    ...(company && asked.rsin && judgeRsin(company, asked.rsin)),
    R15: unknownHere('only_kvk_knows'),
    R32: unknownHere(outage ? 'try_again_later' : 'only_kvk_says'),
  };
}

function judgeCompany(company: CompanyAnswer): Finding {
  if (company.state === 'could_not_ask') return unknownHere('register_could_not_ask');
  if (company.state === 'not_found') return failed('kvk_number_unknown');
  return company.active ? passed() : failed('company_inactive', { name: company.name });
}

function judgeOinRegister(answer: OinRegisterAnswer, { company, organisation }: AskedAbout): Findings {
  if (answer.state === 'could_not_ask') return forAll(['R25', 'R26'], unknownHere('register_could_not_ask'));
  if (answer.state === 'unknown') {
    if (company) return forAll(['R25', 'R26'], unknownHere('market_party_not_in_register'));
    return { R25: failed('not_in_oin_register'), R26: notApplicable('not_in_oin_register') };
  }
  if (answer.state === 'withdrawn') return { R25: passed(), R26: failed('oin_withdrawn') };
  const { name } = answer;
  const same = !name || !organisation || sameName(name, organisation);
  return {
    R25: passed(),
    R26: same ? passed() : failed('trade_name_differs', { registered: name, found: organisation }),
  };
}

/** A number by RSIN belongs to the KVK number that was given when the trade register says so. */
function judgeRsin(company: CompanyAnswer, rsin: string): Findings {
  if (company.state !== 'found' || !company.rsin) return {};
  const own = company.rsin === rsin;
  const finding = own ? passed() : failed('other_kvk_number', { found: rsin, given: company.rsin });
  return { R14: finding, Q07: finding };
}
