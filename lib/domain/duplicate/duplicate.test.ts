import { describe, expect, it } from 'vitest';
import { orderStates } from '../order/lifecycle';
import {
  duplicateRefusal,
  duplicateStates,
  isOpenDuplicate,
  LONGEST_PURPOSE,
  MOST_DUPLICATES,
  purposeSchema,
} from './duplicate';

const good = { state: 'completed', onDevice: false, ended: false, living: 0 } as const;

describe('a further certificate on an order', () => {
  it('can be asked for while the certificate of the order is in use, and in no other state', () => {
    const may = orderStates.filter((state) => duplicateRefusal({ ...good, state }) === undefined);
    expect(may).toEqual(expect.arrayContaining(['issued', 'completed']));
    expect(may).toHaveLength(2);
    expect(duplicateRefusal({ ...good, state: 'revoked' })).toBe('duplicate_not_possible');
  });

  it('waits for a reissue, and says so', () => {
    expect(duplicateRefusal({ ...good, state: 'reissuing' })).toBe('reissue_running');
  });

  it('is not for a key on a device, nor after the subscription has ended', () => {
    expect(duplicateRefusal({ ...good, onDevice: true })).toBe('duplicates_not_allowed');
    expect(duplicateRefusal({ ...good, ended: true })).toBe('subscription_ended');
  });

  it('stops at the largest number', () => {
    expect(duplicateRefusal({ ...good, living: MOST_DUPLICATES - 1 })).toBeUndefined();
    expect(duplicateRefusal({ ...good, living: MOST_DUPLICATES })).toBe('too_many_duplicates');
  });

  it('needs a short purpose in words', () => {
    const problem = (purpose: unknown) => purposeSchema.safeParse(purpose).error?.issues[0]?.message;
    expect(problem('   ')).toBe('required');
    expect(problem(undefined)).toBe('required');
    expect(problem('x'.repeat(LONGEST_PURPOSE + 1))).toBe('too_long');
    expect(purposeSchema.parse(' tweede server ')).toBe('tweede server');
  });

  it('is open until it is issued or refused', () => {
    expect(duplicateStates.filter((state) => !isOpenDuplicate(state))).toEqual(['issued', 'refused']);
  });
});
