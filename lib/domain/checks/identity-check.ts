import type { CheckFacts, IdentityAside, IdentityFacts, IdentityFailure } from './check-facts';
import type { CheckReason } from './check-kinds';
import { conflict, part, type RowPart } from './row';

const failureReasons: Readonly<Record<IdentityFailure, CheckReason>> = {
  document_unreadable: 'identity_document_unreadable',
  document_not_accepted: 'identity_document_not_accepted',
  document_expired: 'identity_document_expired',
  face_mismatch: 'identity_face_mismatch',
  name_mismatch: 'identity_name_mismatch',
  aborted: 'identity_aborted',
};

/**
 * The representative's identity, a row of its own that moves by itself (S0-1.4.4a, M38). What staff recorded
 * (a notary, a courier, a mail of the CA) counts beside the app; a failure recorded
 * after a pass in the app is a conflict to be cleared; one recorded before a new try is over.
 */
export function identityCheck({ identity, records }: CheckFacts): RowPart {
  const record = records.identity;
  if (record?.outcome === 'passed') return part('passed', 'representative', 'identity_passed', record.at);
  if (!record || record.at < identity.since) return besideApp(identity) ?? fromApp(identity);
  return identity.state === 'passed' ? conflict(record.at) : failed('identity_failed', record.at);
}

/** What goes before how far the app is, until the identity is established or is being judged. */
function besideApp({ state, aside }: IdentityFacts): RowPart | undefined {
  const settled = state === 'passed' || state === 'submitted';
  return settled || !aside ? undefined : rowsAside[aside.kind](aside.since);
}

const rowsAside: Readonly<Record<IdentityAside['kind'], (since: Date) => RowPart>> = {
  person_asked: (since) => part('busy', 'us', 'identity_in_person_asked', since),
  person_planned: (since) => part('todo', 'representative', 'identity_in_person_planned', since),
  consent_withdrawn: (since) =>
    part('todo', 'representative', 'identity_way_to_choose', since, 'verify_identity'),
  wrong_person: (since) => part('failed', 'applicant', 'identity_wrong_address', since, 'correct_address'),
  mail_lost: (since) => part('failed', 'applicant', 'identity_mail_lost', since, 'correct_address'),
};

function fromApp({ state, reason, since, by }: IdentityFacts): RowPart {
  switch (state) {
    case 'none':
      return part('busy', 'us', 'identity_starting', since);
    case 'sent':
      return part(
        'todo',
        'representative',
        by === 'ca' ? 'identity_asked_by_ca' : 'identity_asked',
        since,
        by === 'ca' ? null : 'verify_identity',
      );
    case 'started':
      return part(
        'todo',
        'representative',
        'identity_started',
        since,
        by === 'ca' ? null : 'verify_identity',
      );
    case 'submitted':
      return part('busy', 'ca', 'identity_being_judged', since);
    case 'passed':
      return part('passed', 'representative', 'identity_passed', since);
    case 'failed':
      return failed(reason ? failureReasons[reason] : 'identity_failed', since);
  }
}

function failed(reason: CheckReason, since: Date): RowPart {
  return part('failed', 'representative', reason, since, 'retry_identity');
}
