import { describe, expect, it } from 'vitest';
import type { Reader } from '@/lib/domain/account/actor';
import { roles } from '@/lib/domain/account/actor';
import { accountLinks, linksFor, sideLinks } from './navigation';

const keys = (reader: Reader) => ({
  side: linksFor(sideLinks, reader).map(({ key }) => key),
  account: linksFor(accountLinks, reader).map(({ key }) => key),
});
const own = ['profile', 'security', 'people'];
const both = ['subscription', 'certificates', 'watch'];
const seen = ['organisations', 'reminders', 'webhooks'];

describe('the menus', () => {
  it.each([
    ['owner', both, [...own, ...seen, 'keys', 'billing', 'activity']],
    ['requester', both, [...own, ...seen]],
    ['billing', ['subscription'], [...own, 'billing']],
    ['auditor', both, [...own, ...seen, 'keys', 'billing', 'activity']],
  ] as const)('show the %s what opens, and nothing else', (role, side, account) => {
    expect(roles).toContain(role);
    const reader = { kind: 'user', userId: 'u', accountId: 'a', role, sessionId: 's' } as const;
    expect(keys(reader)).toEqual({ side, account });
  });

  it('show who looks along no profile and no security', () => {
    const viewer = { kind: 'viewer', staffUserId: 'u', accountId: 'a', sessionId: 's' } as const;
    expect(keys(viewer)).toEqual({ side: both, account: ['people', ...seen, 'keys', 'billing', 'activity'] });
  });
});
