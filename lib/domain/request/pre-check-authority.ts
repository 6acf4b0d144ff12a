import type { AuthorityJudgement } from '../authority/decide-authority';
import { type Finding, findingsOf } from './pre-check-finding';
import type { RepresentativeAnswer } from './questions/representative';

const { warn } = findingsOf('representative');

/**
 * Who is said to act alone and does not according to the trade register (S0-1.3.2h2, S0-ERR-06, M25). A warning: the
 * register cannot show everything, and the CA looks for itself. That the organisation itself is unknown or has ended is
 * said of the organisation.
 */
export function authorityFindings(
  { soleAuthority }: RepresentativeAnswer,
  judged: AuthorityJudgement | undefined,
): readonly Finding[] {
  if (!soleAuthority || judged?.finding !== 'no') return [];
  switch (judged.reason) {
    case 'ground':
      return judged.together?.length
        ? [warn('authority_joint', 'soleAuthority', judged.together.join(', '))]
        : [warn('sole_authority_needed', 'soleAuthority', judged.role)];
    case 'not_listed':
      return [warn('representative_not_in_register', 'soleAuthority')];
    case 'special_status':
      return [warn('authority_special_status', 'soleAuthority')];
    default:
      return [];
  }
}
