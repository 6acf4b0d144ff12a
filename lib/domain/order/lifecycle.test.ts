import { describe, expect, it } from 'vitest';
import {
  canMove,
  followUps,
  hasCertificate,
  isEditable,
  isFinal,
  moveNames,
  movesFrom,
  orderMoves,
  orderStates,
} from './lifecycle';

describe('order lifecycle', () => {
  it('every state but draft can be reached from draft', () => {
    const reached = new Set(['draft']);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const name of moveNames) {
        if (orderMoves[name].from.some((state) => reached.has(state))) reached.add(orderMoves[name].to);
      }
    }
    expect([...reached].sort()).toEqual([...orderStates].sort());
  });

  it('cert-manager#4441 every state that is not final has a way out', () => {
    const finals = orderStates.filter(isFinal);
    expect(finals).toEqual(['declined', 'rejected', 'canceled', 'revoked', 'expired']);
    for (const state of orderStates) expect(movesFrom(state).length > 0).toBe(!finals.includes(state));
  });

  it('cert-manager#7493 an unconfirmed order is looked up: sent again, or accepted, and nothing else', () => {
    expect(movesFrom('unconfirmed')).toEqual(['resend', 'accept']);
    expect(orderMoves.doubt.followUps).toEqual(['look_up_order_at_ca']);
  });

  it('S0-1.4.3c only issue leads to a certificate, and it starts from validating or reissuing', () => {
    const into = moveNames.filter((name) => orderMoves[name].to === 'issued' && name !== 'keep');
    expect(into).toEqual(['issue']);
    expect(orderMoves.issue.from).toEqual(['validating', 'reissuing']);
  });

  it('answers change only while the applicant has the turn', () => {
    expect(orderStates.filter(isEditable)).toEqual(['draft', 'returned']);
  });

  it('knows where a certificate exists', () => {
    expect(orderStates.filter(hasCertificate)).toEqual([
      'issued',
      'completed',
      'reissuing',
      'revoked',
      'expired',
    ]);
    expect(canMove('draft', 'revoke')).toBe(false);
  });

  it('uses every follow-up it names', () => {
    const used = new Set(moveNames.flatMap((name) => orderMoves[name].followUps));
    expect([...used].sort()).toEqual([...followUps].sort());
  });
});
