import { hasCertificate, type OrderState } from '../order/lifecycle';
import { approvalCheck, isApprovalOpen } from './approval-gate';
import { authorityCheck } from './authority-check';
import type { CheckFacts } from './check-facts';
import type { CheckKind, CheckRow, Owner } from './check-kinds';
import { deviceCheck } from './device-check';
import { domainCheck } from './domain-check';
import { identityCheck } from './identity-check';
import { keyCheck } from './key-check';
import { oinCheck, organisationCheck } from './organisation-check';
import { withQuestion } from './question';
import { ofKind, part } from './row';
import { titleCheck } from './title-check';

/** Who does each check, for rows on which nothing happens yet or any more. */
const usualOwner: Readonly<Record<CheckKind, Owner>> = {
  key: 'applicant',
  domain: 'ca',
  organisation: 'ca',
  oin: 'ca',
  authority: 'ca',
  identity: 'representative',
  title: 'ca',
  approval: 'representative',
  device: 'ca',
};

const BEFORE_CHECKS: readonly OrderState[] = ['draft', 'submitting', 'unconfirmed', 'returned'];
const ENDED_UNISSUED: readonly OrderState[] = ['declined', 'rejected', 'canceled'];

/**
 * The check rows of an order, from its facts alone: pure and total, always those of its product, always in the same
 * order. What is unknown or contradictory becomes `unclear`, never a guess (S0-1.4.0, M36).
 */
export function checkRows(facts: CheckFacts): readonly CheckRow[] {
  if (BEFORE_CHECKS.includes(facts.orderState)) return facts.kinds.map((kind) => notStarted(kind, facts));
  if (hasCertificate(facts.orderState)) return facts.kinds.map((kind) => provedByIssuance(kind, facts));
  const rows = openRows(facts);
  return ENDED_UNISSUED.includes(facts.orderState) ? rows.map((row) => atRest(row, facts.stateSince)) : rows;
}

function openRows(facts: CheckFacts): readonly CheckRow[] {
  const organisation = organisationCheck(facts);
  const before = [
    ofKind('key', keyCheck(facts)),
    ofKind('domain', domainCheck(facts)),
    ofKind('organisation', organisation),
    ofKind('oin', oinCheck(facts, organisation)),
    ofKind('authority', authorityCheck(facts, organisation)),
    ofKind('identity', identityCheck(facts)),
    ofKind('title', titleCheck(facts)),
  ]
    .filter(({ kind }) => facts.kinds.includes(kind))
    .map((row) => withQuestion(row, facts.questions?.[row.kind]));
  const approval = approvalCheck(facts, isApprovalOpen(before));
  const device = deviceCheck(facts, approval.state === 'passed');
  const after = [ofKind('approval', approval), ofKind('device', device)];
  return [...before, ...after.filter(({ kind }) => facts.kinds.includes(kind))];
}

function notStarted(kind: CheckKind, { stateSince }: CheckFacts): CheckRow {
  return ofKind(kind, part('later', usualOwner[kind], 'not_submitted', stateSince));
}

/** A certificate exists, so every gate was passed, whatever the CA's older answers still say (design). */
function provedByIssuance(kind: CheckKind, facts: CheckFacts): CheckRow {
  if (kind === 'key') return ofKind(kind, keyCheck(facts));
  if (kind === 'device' && facts.orderState === 'reissuing') return ofKind(kind, deviceCheck(facts, true));
  return ofKind(kind, part('passed', usualOwner[kind], 'proved_by_issuance', facts.stateSince));
}

/** The order is over: what passed or failed stays on record, the rest asks nothing of anybody. */
function atRest(row: CheckRow, since: Date): CheckRow {
  if (row.state === 'passed') return row;
  if (row.state === 'failed') return { ...row, action: null };
  return ofKind(row.kind, part('later', row.owner, 'order_ended', since));
}
