import { afterAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { problemOf } from '../links/links.fixture';
import { later, makeUser, noon, password } from './accounts.fixture';
import { createAccountWithOwner } from './create-account-with-owner';
import { startSignIn } from './start-sign-in';

const owner = (email: string, username = email) => ({
  firstName: 'Sanne',
  lastName: 'de Wit',
  email,
  username,
  password,
});

const create = (email: string, username?: string) =>
  transaction((tx) =>
    createAccountWithOwner(tx, {
      account: { name: 'Bakkerij Voorbeeld', billingCity: 'Utrecht' },
      owner: owner(email, username),
      locale: 'nl',
      now: noon,
    }),
  );

const usernameOf = async (id: string) => (await db().user.findUniqueOrThrow({ where: { id } })).username;
const mailsTo = (userId: string) => db().mail.count({ where: { userId, template: 'account_exists' } });

/** What is on the screen after a checkout: the ids differ, their shape may not. */
const shape = (created: object) => Object.keys(created).sort();

afterAll(() => db().$disconnect());

describe('a new account', () => {
  it('S0-1.1.11b has an owner who signs in with the address, but not before the set-up', async () => {
    const created = await create('Sanne@Voorbeeld.nl');
    expect(await usernameOf(created.userId)).toBe('sanne@voorbeeld.nl');
    expect(created.accountNumber).toMatch(/^[1-9]\d{6}$/);
    const origin = { ipAddress: '203.0.113.1', userAgent: 'test' };
    const start = await startSignIn({ username: 'sanne@voorbeeld.nl', password }, origin, later(60));
    expect(start).toMatchObject({ next: 'set_up' });
  });

  it.each([
    ['kort', 'password_too_short'],
    ['Welkom2026!!!!', 'password_common'],
    ['Bakkerij Voorbeeld', 'password_contains_own_data'],
  ])('refuses the password %j', async (weak, field) => {
    const account = { name: 'Bakkerij Voorbeeld' };
    const person = { ...owner('zwak@voorbeeld.nl'), password: weak };
    const attempt = transaction((tx) => createAccountWithOwner(tx, { account, owner: person, locale: 'nl' }));
    await expect(attempt).rejects.toMatchObject({ code: 'invalid_input', fields: { password: field } });
  });

  it('C-09 answers the same for a known address; only its owner is told, by mail', async () => {
    const known = await makeUser();
    const [unknown, again] = [await create('vers@voorbeeld.nl'), await create(known.username)];
    expect(shape(again)).toEqual(shape(unknown));
    expect(await usernameOf(known.userId)).toBe(known.username);
    expect(await usernameOf(again.userId)).toBe(`${known.username}-${again.accountNumber}`);
    expect(await mailsTo(known.userId)).toBe(1);
  });

  it('tells the owner too when only the address is known and the username is another', async () => {
    const known = await makeUser();
    await create(known.username.toUpperCase(), 'bakker-sanne');
    expect(await mailsTo(known.userId)).toBe(1);
  });

  it('does not let anybody probe the address of somebody else', async () => {
    const known = await makeUser();
    for (const username of [known.username, 'unknown-to-us@voorbeeld.nl']) {
      const attempt = create('mine@voorbeeld.nl', username);
      await expect(attempt).rejects.toMatchObject({ fields: { username: 'username_invalid' } });
    }
  });

  it('says so when a name that is no address is taken', async () => {
    const first = await create('een@voorbeeld.nl', 'de-bakker');
    await db().user.update({ where: { id: first.userId }, data: { setUpAt: noon } });
    const attempt = create('twee@voorbeeld.nl', 'De-Bakker');
    await expect(attempt).rejects.toMatchObject({ fields: { username: 'username_taken' } });
  });

  it('gives the username of an abandoned, unpaid try to who tries again', async () => {
    const abandoned = await create('opnieuw@voorbeeld.nl');
    const again = await create('opnieuw@voorbeeld.nl');
    expect(await usernameOf(again.userId)).toBe('opnieuw@voorbeeld.nl');
    expect(await usernameOf(abandoned.userId)).toBe(`opnieuw@voorbeeld.nl-${abandoned.accountNumber}`);
    expect(await mailsTo(abandoned.userId)).toBe(0);
  });

  it('never makes two users with one name when two buy at once', async () => {
    const both = await Promise.allSettled([create('samen@voorbeeld.nl'), create('samen@voorbeeld.nl')]);
    const made = both.flatMap((result) => (result.status === 'fulfilled' ? [result.value.userId] : []));
    expect(made.length).toBeGreaterThan(0);
    const refused = both.flatMap((result) =>
      result.status === 'rejected' ? [Promise.reject(result.reason)] : [],
    );
    for (const reason of refused) expect(await problemOf(reason)).toBe('conflict');
    expect(await db().user.count({ where: { username: 'samen@voorbeeld.nl' } })).toBe(1);
  });
});
