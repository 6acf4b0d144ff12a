import { describe, expect, it } from 'vitest';
import type { Reader } from '@/lib/domain/account/actor';
import { roles } from '@/lib/domain/account/actor';
import { accountGroups, linksFor, sideLinks } from './navigation';

const keys = (reader: Reader) => ({
  side: linksFor(sideLinks, reader).map(({ key }) => key),
  account: accountGroups.flatMap(({ links }) =>
    linksFor<(typeof links)[number]>(links, reader).map(({ key }) => key),
  ),
});
const own = ['profile', 'security'];
const both = ['subscription', 'certificates', 'watch'];
const sent = ['reminders', 'webhooks'];
const all = ['people', 'organisations', 'billing', 'activity', ...sent, 'keys'];

describe('the menus', () => {
  it.each([
    ['owner', both, [...own, ...all]],
    ['requester', both, [...own, 'people', 'organisations', ...sent]],
    ['billing', ['subscription'], [...own, 'people', 'billing']],
    ['auditor', both, [...own, ...all]],
  ] as const)('show the %s what opens, and nothing else', (role, side, account) => {
    expect(roles).toContain(role);
    const reader = { kind: 'user', userId: 'u', accountId: 'a', role, sessionId: 's' } as const;
    expect(keys(reader)).toEqual({ side, account });
  });

  it('show who looks along no profile and no security', () => {
    const viewer = { kind: 'viewer', staffUserId: 'u', accountId: 'a', sessionId: 's' } as const;
    expect(keys(viewer)).toEqual({ side: both, account: all });
  });
});
