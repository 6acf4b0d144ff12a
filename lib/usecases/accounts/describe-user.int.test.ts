import { afterAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody, system } from '@/lib/domain/account/actor';
import { problemOf } from '../links/links.fixture';
import { makeUser, signedIn } from './accounts.fixture';
import { describeUser } from './describe-user';

afterAll(() => db().$disconnect());

it('S0-A1.4c gives the name, the organisation and the account number of who is signed in', async () => {
  const { userId, username } = await makeUser();
  const person = await describeUser(await signedIn(userId));
  expect(person).toMatchObject({
    firstName: 'Jo',
    username,
    account: { number: expect.stringMatching(/^\d{7}$/) },
  });
});

it('has no account for our own people, and nothing for others', async () => {
  const { userId } = await makeUser({ staff: 'validation' });
  expect(await describeUser(await signedIn(userId))).toMatchObject({ account: null });
  for (const actor of [nobody, system('x')]) expect(await problemOf(describeUser(actor))).toBe('forbidden');
});
