import { afterAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Actor, nobody, roles, system } from '@/lib/domain/account/actor';
import { later, noon } from '../accounts/accounts.fixture';
import { recordAudit } from '../audit/record-audit';
import { problemOf } from '../links/links.fixture';
import { changeRole } from '../members/change-role';
import { inviteMember } from '../members/invite-member';
import { invitee, member } from '../members/members.fixture';
import { staff } from '../staff/staff.fixture';
import { exportActivity } from './export-activity';
import { listActivity } from './list-activity';

const record = (actor: Actor, accountId: string, action: string, reason = 'because', at = noon) =>
  transaction((tx) =>
    recordAudit(tx, {
      actor,
      action,
      objectKind: 'account',
      objectId: accountId,
      reason,
      at,
      ipAddress: '203.0.113.5',
    }),
  );

async function file(actor: Actor, locale: 'nl' | 'en' = 'nl'): Promise<string> {
  let text = '';
  for await (const piece of exportActivity(actor, locale)) text += piece;
  return text;
}

afterAll(() => db().$disconnect());

describe('the activity of an account', () => {
  it('M69 tells who did what to whom, newest first', async () => {
    const owner = await member('owner');
    const other = await member('requester', owner.accountId);
    await inviteMember(owner.actor, invitee('billing'), 'nl', noon);
    await changeRole(owner.actor, { userId: other.userId, role: 'auditor' }, later(60));
    const { entries } = await listActivity(owner.actor);
    expect(entries).toMatchObject([
      { action: 'change_role', actorName: 'Jo de Vries', about: 'Jo de Vries', role: 'auditor' },
      { action: 'invite_member', actorName: 'Jo de Vries', role: 'billing' },
    ]);
  });

  it('holds nothing of another account, and no names, words or addresses of our own people', async () => {
    const [one, other] = [await member('owner'), await member('owner')];
    const sales = await staff('sales');
    await record(sales, one.accountId, 'activate_product', 'a good customer');
    await record(other.actor, other.accountId, 'sign_in');
    const { entries } = await listActivity(one.actor);
    expect(entries).toMatchObject([
      { action: 'activate_product', actorKind: 'staff', actorName: null, reason: null, ipAddress: '' },
    ]);
    expect(await file(one.actor)).not.toContain('a good customer');
  });

  it('is for owner and auditor alone', async () => {
    const owner = await member('owner');
    for (const role of roles) {
      const { actor } = await member(role, owner.accountId);
      const may = role === 'owner' || role === 'auditor';
      expect(
        await listActivity(actor).then(
          () => true,
          () => false,
        ),
      ).toBe(may);
      if (!may)
        expect(() => exportActivity(actor, 'nl')).toThrow(expect.objectContaining({ code: 'forbidden' }));
    }
    for (const actor of [nobody, system('x')]) expect(await problemOf(listActivity(actor))).toBe('forbidden');
  });

  it('goes on page by page, each entry once, whatever is written meanwhile', async () => {
    const owner = await member('owner');
    for (let index = 0; index < 120; index += 1) await record(owner.actor, owner.accountId, `act_${index}`);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listActivity(owner.actor, { after });
      seen.push(...page.entries.map(({ action }) => action));
      await record(owner.actor, owner.accountId, 'meanwhile');
      after = page.nextAfter;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `act_${119 - index}`));
    expect((await listActivity(owner.actor, { after: 'nonsense' })).entries).toHaveLength(50);
  });

  it('M69 goes into a CSV file that runs nothing, in the language of the reader', async () => {
    const owner = await member('owner');
    await record(owner.actor, owner.accountId, 'sign_in', '=HYPERLINK("http://evil.example","click")');
    for (let index = 0; index < 600; index += 1) await record(owner.actor, owner.accountId, 'sign_out', '');
    const text = await file(owner.actor, 'en');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(602);
    expect(text.startsWith('\uFEFFWhen,')).toBe(true);
    expect(lines.at(-1)).toContain('Signed in');
    expect(lines.at(-1)).toContain(`"'=HYPERLINK(`);
    expect(await file(owner.actor, 'nl')).toContain('Uitgelogd');
  });
});
