import type { CaValidation, CheckFacts } from './check-facts';
import { conflict, later, part, type RowPart, unknown } from './row';

/**
 * Organisation and register (S0-1.4.5): the CA decides; what our staff found is shown until it does. A stale
 * part of the CA's answer never shows as something wrong (riboseinc/digicert#117), only as being checked.
 */
export function organisationCheck(facts: CheckFacts): RowPart {
  const { ca, stateSince, records } = facts;
  const record = records.organisation;
  const verdict = ca ? verdictOf(ca) : 'pending';
  const since = ca?.at ?? stateSince;
  if (record?.outcome === 'failed') {
    if (verdict === 'complete') return conflict(later(record.at, since));
    return part('failed', 'applicant', 'organisation_data_wrong', record.at, 'correct_organisation');
  }
  switch (verdict) {
    case 'complete':
      return part('passed', 'ca', 'organisation_checked', since);
    case 'expired':
      return part('busy', 'ca', 'organisation_check_lapsed', since);
    case 'pending':
      return part('busy', 'ca', 'organisation_being_checked', stateSince);
    case 'conflict':
      return conflict(since);
    case 'unknown':
      return unknown(since);
  }
}

/** The whole says complete while a part is open: conflict. The parts done and the whole open: still at work. */
function verdictOf({ organisation, organisationDetails }: CaValidation) {
  if (organisation === 'unknown' || organisationDetails.includes('unknown')) return 'unknown';
  const open = organisationDetails.some((state) => state !== 'complete');
  return organisation === 'complete' && open ? 'conflict' : organisation;
}

/**
 * The number in the certificate. The CA checks it together with the organisation and has no status of its own
 * for it; what our staff recorded comes first.
 */
export function oinCheck(facts: CheckFacts, organisation: RowPart): RowPart {
  if (!facts.oinIncluded) return part('passed', 'applicant', 'oin_left_out', facts.stateSince);
  const record = facts.records.oin;
  if (record?.outcome === 'failed') return part('failed', 'applicant', 'oin_wrong', record.at, 'correct_oin');
  if (record) return part('passed', 'us', 'oin_checked', record.at);
  if (organisation.state === 'passed') return part('passed', 'ca', 'oin_checked', organisation.since);
  if (organisation.state === 'unclear') return organisation;
  return part('busy', 'ca', 'oin_checked_with_organisation', facts.stateSince);
}
