import type { CaState, CheckFacts, PowerFacts, StaffRecord } from './check-facts';
import { conflict, later, part, type RowPart, unknown } from './row';

const action = 'provide_power_of_attorney';

/**
 * The representative's authority (S0-1.3.2h2): our staff's finding, else a power of attorney as far as it is
 * (S0-1.3.2h3, S0-ERR-06), else the applicant's statement that this person may act alone and what the CA makes of it.
 */
export function authorityCheck(facts: CheckFacts, organisation: RowPart): RowPart {
  const { stateSince, records, power } = facts;
  const record = records.authority;
  if (record?.outcome === 'passed') return part('passed', 'us', 'authority_checked', record.at);
  if (power && (!record || power.since > record.at)) return byPower(power);
  if (record) return afterFailure(facts, record, organisation);
  if (!facts.soleAuthorityStated) {
    return part('todo', 'applicant', 'power_of_attorney_needed', stateSince, action);
  }
  return byStatement(facts, organisation);
}

/** Signatories stand on the representative's side of the desk: they are people of the organisation with a mail of ours. */
function byPower({ state, since, signed, of }: PowerFacts): RowPart {
  switch (state) {
    case 'signing':
      return {
        ...part('todo', 'representative', 'power_of_attorney_at_signatories', since),
        progress: { done: signed, of },
      };
    case 'declined':
      return part('failed', 'applicant', 'power_of_attorney_declined', since, action);
    case 'on_paper':
      return part('todo', 'applicant', 'power_of_attorney_on_paper', since, action);
    case 'judging':
      return part('busy', 'us', 'power_of_attorney_being_judged', since);
    case 'accepted':
      return part('passed', 'us', 'power_of_attorney_accepted', since);
    case 'refused':
      return part('failed', 'applicant', 'power_of_attorney_refused', since, action);
  }
}

function afterFailure(facts: CheckFacts, record: StaffRecord, organisation: RowPart): RowPart {
  const contradicted = facts.ca?.approver && approverState(facts, organisation) === 'complete';
  if (contradicted) return conflict(later(record.at, facts.ca?.at ?? facts.stateSince));
  return part('failed', 'applicant', 'power_of_attorney_needed', record.at, action);
}

/** A register that says otherwise does not stop the order: names differ for many reasons, and the CA looks for itself. */
function byStatement(facts: CheckFacts, organisation: RowPart): RowPart {
  const { stateSince, ca, authorityFinding } = facts;
  const at = ca?.at ?? stateSince;
  const approver = approverState(facts, organisation);
  if (approver === 'unknown') return unknown(at);
  if (approver === 'complete') return part('passed', 'ca', 'authority_checked', at);
  const reason = authorityFinding === 'no' ? 'authority_register_differs' : 'authority_being_checked';
  return part('busy', 'ca', reason, stateSince);
}

/** Where the CA says nothing of the approver, its organisation check stands for both: one KVK extract serves. */
function approverState({ ca }: CheckFacts, organisation: RowPart): CaState {
  return ca?.approver ?? (organisation.state === 'passed' ? 'complete' : 'pending');
}
