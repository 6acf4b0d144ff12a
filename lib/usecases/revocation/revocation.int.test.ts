import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import { linkPurposes } from '@/lib/domain/account/link';
import { later, noon, signedIn } from '../accounts/accounts.fixture';
import { reissueWithCsr } from '../keys/reissue-with-csr';
import { problemOf } from '../links/links.fixture';
import { csrFor, type Outside, orderOf, runJobs, startOutside } from '../orders/orders.fixture';
import { leavesState, linkTo } from '../orders/stages.fixture';
import { staff } from '../staff/staff.fixture';
import { askRevocation } from './ask-revocation';
import { agreeRevocation, withdrawRevocation } from './decide-revocation';
import {
  asked,
  colleague,
  currentCertificate,
  fresh,
  revocable,
  revocationOf,
  revoke,
} from './revocation.fixture';
import { crlOf, ocspOf } from './revocation-proof.fixture';
import { revokeAtCa } from './revoke-at-ca';
import { setTwoPeople } from './set-two-people';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

describe('revoking a certificate', () => {
  it('M66 goes to the CA once; CRL and OCSP tell openssl so, with the reason; applicant and owners are mailed', async () => {
    const { actor, wish, orderId, certificate, email } = await revocable(outside);
    expect(await ocspOf(certificate.leaf, certificate.chain)).toContain(': good');
    const owner = await colleague(actor, 'owner');
    expect(await revoke(actor, wish())).toEqual({ state: 'agreed' });
    await runJobs();
    expect(await orderOf(orderId)).toMatchObject({ state: 'revoked' });
    expect(await revocationOf(certificate.id)).toMatchObject({ state: 'done', reason: 'key_compromise' });
    const list = await crlOf(certificate.leaf);
    expect(list).toContain(certificate.serialNumber.toUpperCase());
    expect(list).toContain('Key Compromise');
    const answer = await ocspOf(certificate.leaf, certificate.chain);
    expect(answer).toContain(': revoked');
    expect(answer).toContain('keyCompromise');
    expect(await asked(orderId)).toBe(1);
    const mails = await db().mail.findMany({ where: { orderId, template: 'certificate_revoked' } });
    const ownerMail = (await db().user.findUniqueOrThrow({ where: { id: owner.userId } })).email;
    expect(mails.map(({ to }) => to).sort()).toEqual([email, ownerMail].sort());
  }, 90_000);

  it.each([
    ['lost', 'Superseded'],
    ['organisation_changed', 'Affiliation Changed'],
    ['not_used', 'Cessation Of Operation'],
  ] as const)('M66 what happened (%s) becomes the reason on the list', async (situation, words) => {
    const { actor, wish, certificate } = await revocable(outside);
    await revoke(actor, wish(situation));
    const list = await crlOf(certificate.leaf);
    const entry = list.slice(list.indexOf(certificate.serialNumber.toUpperCase()));
    expect(entry.slice(0, 400)).toContain(words);
  });

  it('M57 M66 an earlier certificate goes alone: the one that replaced it stays in use', async () => {
    const { actor, wish, orderId, certificate, commonName } = await revocable(outside);
    await reissueWithCsr(actor, { orderId, csr: await csrFor(commonName) });
    await runJobs();
    await leavesState(orderId, 'reissuing');
    await revoke(actor, wish('lost'));
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('completed');
    const newer = await currentCertificate(orderId);
    expect(newer.revokedAt).toBeNull();
    const list = await crlOf(newer.leaf);
    expect(list).toContain(certificate.serialNumber.toUpperCase());
    expect(list).not.toContain(newer.serialNumber.toUpperCase());
    const [mail] = await db().mail.findMany({ where: { orderId, template: 'certificate_revoked' } });
    expect(mail?.data).toMatchObject({ which: 'earlier', serialNumber: certificate.serialNumber });
  });

  it('is refused for what has ended, was revoked, or belongs to another order', async () => {
    const [mine, other] = [await revocable(outside), await revocable(outside)];
    const { actor, wish, certificate } = mine;
    expect(await problemOf(askRevocation(actor, wish('stolen', other.certificate.id)))).toBe('not_found');
    const ended = { at: later(1, certificate.notAfter) };
    const then = await signedIn(actor.userId, ended.at);
    expect(await problemOf(askRevocation(then, wish(), ended.at))).toBe('revocation_not_possible');
    await revoke(actor, wish());
    expect(await problemOf(askRevocation(actor, wish()))).toBe('revocation_not_possible');
  });

  it('M66 two clicks at once ask the CA once', async () => {
    const { actor, wish, orderId, certificate } = await revocable(outside);
    const answers = await Promise.all(
      [1, 2, 3].map(() => problemOf(askRevocation(actor, wish())).catch(() => 'asked')),
    );
    expect(answers.filter((code) => code === 'revocation_running')).toHaveLength(2);
    const { id } = await revocationOf(certificate.id);
    await Promise.all([revokeAtCa(id), revokeAtCa(id)]);
    await runJobs();
    expect((await revocationOf(certificate.id)).state).toBe('done');
    expect(await asked(orderId)).toBe(1);
  });
});

describe('who may revoke', () => {
  it('M66 owner and requester; nobody else, no other account and no mailed link', async () => {
    const { actor, wish, orderId, certificate } = await revocable(outside);
    const others: Actor[] = [
      nobody,
      system('x'),
      await colleague(actor, 'auditor'),
      await colleague(actor, 'billing'),
      await fresh((await revocable(outside)).actor),
      await staff('sales'),
      { kind: 'viewer', staffUserId: newId(), accountId: actor.accountId, sessionId: newId() },
      ...linkPurposes.map((purpose) => linkTo(orderId, purpose)),
    ];
    for (const other of others) expect(await problemOf(askRevocation(other, wish()))).toBe('not_found');
    await askRevocation(await colleague(actor, 'requester'), wish());
    const { id } = await revocationOf(certificate.id);
    for (const other of others) {
      expect(await problemOf(agreeRevocation(other, id))).toBe('not_found');
      expect(await problemOf(withdrawRevocation(other, id))).toBe('not_found');
    }
  });

  it('M66 asks for the second factor again when it was given too long ago', async () => {
    const { actor, wish } = await revocable(outside);
    const old = await signedIn(actor.userId, noon);
    expect(await problemOf(askRevocation(old, wish(), later(1200)))).toBe('sign_in_again');
    const { userId } = actor;
    expect(await problemOf(setTwoPeople(await signedIn(userId, noon), true, later(1200)))).toBe(
      'sign_in_again',
    );
  });

  it('M66 our own people do it for a caller, with the reason in words and on the trail', async () => {
    const { wish, orderId, certificate } = await revocable(outside);
    const colleagueOfOurs = await staff('validation');
    expect(await problemOf(askRevocation(colleagueOfOurs, wish(), later(60)))).toBe('invalid_input');
    const said = { ...wish(), comment: 'Called back on the number of the account' };
    expect(await askRevocation(colleagueOfOurs, said, later(60))).toEqual({ state: 'agreed' });
    await runJobs();
    expect((await revocationOf(certificate.id)).state).toBe('done');
    const trail = await db().auditEntry.findFirst({ where: { objectId: orderId, action: 'ask_revocation' } });
    expect(trail).toMatchObject({ actorKind: 'staff', reason: said.comment });
  });
});

describe('a second pair of eyes', () => {
  it('M66 the wish waits for another person, who is mailed; never the same one', async () => {
    const { actor, wish, orderId, certificate } = await revocable(outside);
    const second = await colleague(actor, 'requester');
    await setTwoPeople(actor, true);
    expect(await revoke(actor, wish())).toEqual({ state: 'asked' });
    expect((await orderOf(orderId)).state).toBe('completed');
    expect(await asked(orderId)).toBe(0);
    const { id } = await revocationOf(certificate.id);
    const [mail] = await db().mail.findMany({ where: { orderId, template: 'revocation_asked' } });
    expect(mail?.userId).toBe(second.userId);
    expect(await problemOf(agreeRevocation(actor, id))).toBe('second_person_needed');
    await agreeRevocation(second, id);
    expect(await problemOf(agreeRevocation(second, id))).toBe('revocation_not_open');
    await runJobs();
    expect((await orderOf(orderId)).state).toBe('revoked');
    expect(await revocationOf(certificate.id)).toMatchObject({ state: 'done', agreedBy: second.userId });
  });

  it('M66 either of the two can take it back, after which it can be asked again', async () => {
    const { actor, wish, certificate } = await revocable(outside);
    const second = await colleague(actor, 'requester');
    await setTwoPeople(actor, true);
    await askRevocation(actor, wish());
    await withdrawRevocation(second, (await revocationOf(certificate.id)).id);
    const { id } = await revocationOf(certificate.id);
    expect(await problemOf(agreeRevocation(second, id))).toBe('revocation_not_open');
    expect(await askRevocation(second, wish())).toEqual({ state: 'asked' });
  });

  it('cannot be switched on by one who is alone, nor by who is no owner; who is left alone is not held up', async () => {
    const { actor, wish } = await revocable(outside);
    expect(await problemOf(setTwoPeople(actor, true))).toBe('revocation_no_second');
    const second = await colleague(actor, 'requester');
    expect(await problemOf(setTwoPeople(second, true))).toBe('forbidden');
    await setTwoPeople(actor, true);
    await db().user.update({ where: { id: second.userId }, data: { blockedAt: new Date() } });
    expect(await askRevocation(actor, wish())).toEqual({ state: 'agreed' });
  });
});
