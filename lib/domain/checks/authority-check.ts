import type { CaState, CheckFacts } from './check-facts';
import { conflict, later, part, type RowPart, unknown } from './row';

/**
 * The representative's authority: the applicant's statement that this person may act alone, then the CA's or
 * our staff's finding. Who may not act alone needs a power of attorney (S0-1.3.2h3, S0-ERR-06).
 */
export function authorityCheck(facts: CheckFacts, organisation: RowPart): RowPart {
  const { stateSince, records } = facts;
  const record = records.authority;
  const at = facts.ca?.at ?? stateSince;
  const approver = approverState(facts, organisation);
  if (record?.outcome === 'failed') {
    if (approver === 'complete' && facts.ca?.approver) return conflict(later(record.at, at));
    return part('failed', 'applicant', 'power_of_attorney_needed', record.at, 'provide_power_of_attorney');
  }
  if (record) return part('passed', 'us', 'authority_checked', record.at);
  if (!facts.soleAuthorityStated) {
    return part('todo', 'applicant', 'authority_not_stated', stateSince, 'provide_power_of_attorney');
  }
  if (approver === 'unknown') return unknown(at);
  if (approver === 'complete') return part('passed', 'ca', 'authority_checked', at);
  return part('busy', 'ca', 'authority_being_checked', stateSince);
}

/** Where the CA says nothing of the approver, its organisation check stands for both: one KVK extract serves. */
function approverState({ ca }: CheckFacts, organisation: RowPart): CaState {
  return ca?.approver ?? (organisation.state === 'passed' ? 'complete' : 'pending');
}
