import type { CheckFacts } from './check-facts';
import { conflict, later, part, type RowPart, unknown } from './row';

/**
 * The holder's professional title: in the register of the profession, or proved with a paper (S1-F15). What our staff
 * found counts; where the CA says something of it too and it differs, that is a conflict to be cleared.
 */
export function titleCheck({ ca, records, stateSince }: CheckFacts): RowPart {
  const record = records.title;
  const since = ca?.at ?? stateSince;
  if (record?.outcome === 'failed') {
    if (ca?.title === 'complete') return conflict(later(record.at, since));
    return part('failed', 'applicant', 'title_not_found', record.at, 'prove_title');
  }
  if (record) return part('passed', 'us', 'title_checked', record.at);
  if (ca?.title === 'unknown') return unknown(since);
  if (ca?.title === 'complete') return part('passed', 'ca', 'title_checked', since);
  return part('busy', 'ca', 'title_being_checked', stateSince);
}
