import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { signUpSchema } from '@/lib/domain/account/sign-up';
import { addDays } from '@/lib/domain/validity/dates';
import { problemOf } from '../links/links.fixture';
import { readLinkSession } from '../links/read-link-session';
import { runJobs } from '../orders/orders.fixture';
import { checkPayment } from '../shop/check-payment';
import { atHostedPage, atTheTill, openShop, purchaseOf } from '../shop/shop.fixture';
import { makeUser, noon, password } from './accounts.fixture';
import { passwordMatches } from './parts/passwords';
import { readSetUp } from './read-set-up';
import { removeAbandoned } from './remove-abandoned';
import { signUp } from './sign-up';
import { startSignIn } from './start-sign-in';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

let address = 0;
const ip = () => `198.51.100.${++address}`;

const answers = (email: string, changes = {}) =>
  signUpSchema.parse({
    firstName: 'Sanne',
    lastName: 'de Wit',
    email,
    phone: '030 123 45 67',
    jobTitle: 'Directeur',
    organisationName: 'Bakkerij De Korenaar',
    organisationPhone: '030 123 45 00',
    kvkNumber: '6875 0110',
    country: 'NL',
    vatNumber: 'nl 8575.87.973 b01',
    street: 'Nieuwegracht 8',
    postcode: '3512lp',
    city: 'Utrecht',
    province: 'utrecht',
    useEmailAsUsername: true,
    username: '',
    password,
    wantsInvoice: false,
    termsAccepted: true,
    ...changes,
  });

const up = (email: string, changes = {}, ipAddress = ip()) =>
  signUp({ answers: answers(email, changes), locale: 'nl', ipAddress }, noon);
const userBehind = async (session: { token: string }) => {
  const { subjectId } = await readLinkSession(session.token, noon);
  return db().user.findUniqueOrThrow({ where: { id: subjectId }, include: { account: true } });
};
const mailTo = (userId: string, template: string) => db().mail.findFirst({ where: { userId, template } });

describe('signing up', () => {
  it('S0-A1.3a S0-A1.3c S0-A1.3d S0-A1.3e S0-A1.3f S0-A1.3g S0-A1.3h S0-A1.3i S0-A1.3j S0-A1.3k S0-A1.3l S0-A1.3m S0-A1.3p S0-A1.3q makes an account with everything that was filled in, and goes on to the set-up', async () => {
    const user = await userBehind(await up('nieuw@korenaar.example'));
    expect(user).toMatchObject({
      firstName: 'Sanne',
      lastName: 'de Wit',
      email: 'nieuw@korenaar.example',
      username: 'nieuw@korenaar.example',
      role: 'owner',
      jobTitle: 'Directeur',
      phone: '+31301234567',
      setUpAt: null,
    });
    expect(await passwordMatches(user.passwordHash, password)).toBe(true);
    expect(user.account).toMatchObject({
      name: 'Bakkerij De Korenaar',
      phone: '+31301234500',
      kvkNumber: '68750110',
      vatNumber: 'NL857587973B01',
      billingStreet: 'Nieuwegracht 8',
      billingPostcode: '3512 LP',
      billingCity: 'Utrecht',
      billingProvince: 'Utrecht',
      termsVersion: expect.stringMatching(/./),
      termsAcceptedAt: noon,
    });
    expect(await db().purchase.count({ where: { accountId: user.accountId ?? '' } })).toBe(0);
  });

  it('S0-A1.4b mails the link to the same set-up, and signing in leads there too', async () => {
    const user = await userBehind(await up('later@korenaar.example'));
    expect((await mailTo(user.id, 'welcome'))?.data).toMatchObject({ username: user.username });
    const origin = { ipAddress: ip(), userAgent: 'test' };
    expect(await startSignIn({ username: user.username, password }, origin, noon)).toMatchObject({
      next: 'set_up',
    });
  });

  it('C-09 S0-A1.2c S0-ERR-03 answers the same for a known address; its owner is told by mail', async () => {
    const known = await makeUser();
    const [fresh, again] = [await up('vers@korenaar.example'), await up(known.username)];
    expect(Object.keys(again)).toEqual(Object.keys(fresh));
    const step = async (session: { token: string }) => readSetUp(await readLinkSession(session.token, noon));
    expect(await step(again)).toEqual({ ...(await step(fresh)), username: known.username });
    const second = await userBehind(again);
    expect(second.username).toBe(`${known.username}-${second.account?.number}`);
    expect(await mailTo(known.userId, 'account_exists')).not.toBeNull();
    expect((await mailTo(second.id, 'welcome'))?.data).toMatchObject({ username: second.username });
  });

  it('refuses a VAT number that the register of the EU does not know, and takes any when it does not answer', async () => {
    const unknown = up('btw@korenaar.example', { vatNumber: 'NL004495445B02' });
    await expect(unknown).rejects.toMatchObject({ fields: { vatNumber: 'vat_number_not_registered' } });
    await shop.turnRegisters({ viesOutage: 'MS_UNAVAILABLE' });
    await expect(up('btw@korenaar.example')).resolves.toHaveProperty('token');
    await shop.turnRegisters({ viesOutage: 'none' });
  });

  it('S0-A1.5b asks for leave to pay on invoice with one tick', async () => {
    const user = await userBehind(await up('factuur@korenaar.example', { wantsInvoice: true }));
    const accountId = user.accountId ?? '';
    expect(await db().invoiceRight.findMany({ where: { accountId } })).toMatchObject([
      { state: 'asked', askedBy: user.id },
    ]);
    expect(await db().workItem.count({ where: { accountId, kind: 'invoice_payment' } })).toBe(1);
  });

  it('is not for robots: one network address stops after twenty an hour', async () => {
    const from = ip();
    const robot = (index: number) =>
      up(`robot${index}@korenaar.example`, { password: 'vier paarse fietsen' }, from);
    for (let index = 0; index < 20; index += 1) await robot(index);
    expect(await problemOf(robot(21))).toBe('too_many_requests');
  });
});

describe('a sign-up that nobody finishes', () => {
  const exists = async (accountId: string | null) =>
    (await db().account.count({ where: { id: accountId ?? '' } })) === 1;
  /** Long after every link of a sign-up made in this file is over. */
  const longAfter = addDays(new Date(), 90);

  it('stays while its link still opens and a month after, then goes with all that was typed, and is audited', async () => {
    const { id, accountId } = await userBehind(await up('verlaten@korenaar.example'));
    await removeAbandoned(addDays(noon, 36));
    expect(await exists(accountId)).toBe(true);
    await removeAbandoned(addDays(noon, 38));
    expect(await exists(accountId)).toBe(false);
    expect(await db().user.count({ where: { id } })).toBe(0);
    expect(await db().link.count({ where: { email: 'verlaten@korenaar.example' } })).toBe(0);
    const audit = await db().auditEntry.findMany({ where: { accountId, actorKind: 'system' } });
    expect(audit).toMatchObject([{ action: 'remove_abandoned_account', objectId: accountId, detail: {} }]);
    await removeAbandoned(addDays(noon, 38));
    expect(await db().auditEntry.count({ where: { accountId, actorKind: 'system' } })).toBe(1);
  });

  it('goes with an order that was never paid, by the schedule too', async () => {
    const { purchaseId, address } = await atHostedPage();
    await atTheTill(address, 'expired');
    const { accountId, payments } = await purchaseOf(purchaseId);
    expect([await removeAbandoned(longAfter), await exists(accountId)]).toEqual([0, true]);
    for (const { id } of payments) await checkPayment(id);
    await db().account.update({ where: { id: accountId }, data: { createdAt: noon } });
    await db().link.updateMany({ where: { user: { accountId } }, data: { expiresAt: noon } });
    await db().$executeRaw`SELECT graphile_worker.add_job('remove-abandoned', '{}'::json)`;
    await runJobs();
    expect(await exists(accountId)).toBe(false);
    expect(await db().purchase.count({ where: { id: purchaseId } })).toBe(0);
  });

  it('stays when it was paid, when somebody finished the set-up, and when sales have work with it', async () => {
    const { purchaseId, address } = await atHostedPage();
    await atTheTill(address, 'paid');
    const bought = await purchaseOf(purchaseId);
    for (const { id } of bought.payments) await checkPayment(id);
    const finished = await makeUser();
    const asking = await userBehind(await up('vraagt@korenaar.example', { wantsInvoice: true }));
    await removeAbandoned(longAfter);
    for (const { accountId } of [bought, finished, asking]) expect(await exists(accountId)).toBe(true);
  });
});
