import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSecret } from 'otplib';
import { env } from '@/lib/base/env';
import { newId } from '@/lib/base/ids';
import type { Db } from '@/lib/db/client';
import { hashPassword } from '@/lib/usecases/accounts/parts/passwords';
import { sealSecurityAnswer, sealTotpSecret } from '@/lib/usecases/accounts/parts/sealed-secrets';
import { buyForDemo, demoAccount } from './demo-account';

interface DemoSignIn {
  role: string;
  username: string;
  password: string;
  totpSecret: string;
}

interface DemoPerson {
  role: 'customer' | 'sales' | 'validation' | 'admin';
  username: string;
  firstName: string;
  lastName: string;
}

const people: DemoPerson[] = [
  { role: 'customer', username: 'sanne@voorbeeldbakkerij.example', firstName: 'Sanne', lastName: 'de Wit' },
  { role: 'sales', username: 'sales@zegel.example', firstName: 'Joris', lastName: 'Bakker' },
  { role: 'validation', username: 'validation@zegel.example', firstName: 'Amina', lastName: 'El Idrissi' },
  { role: 'admin', username: 'admin@zegel.example', firstName: 'Femke', lastName: 'Visser' },
];

/** Where the demo command reads what to print; only on the machine of the demo. */
const file = () => join(env().ZEGEL_DATA, 'demo-sign-ins.json');

async function keptSignIns(): Promise<DemoSignIn[]> {
  try {
    return JSON.parse(await readFile(file(), 'utf8')) as DemoSignIn[];
  } catch {
    return [];
  }
}

/** People to sign in as, each with a password and a TOTP secret made once for this data folder. */
export async function seedDemoPeople(db: Db, at: Date): Promise<void> {
  const kept = await keptSignIns();
  const signIns: DemoSignIn[] = [];
  for (const person of people) {
    const known = await db.user.findUnique({ where: { username: person.username } });
    const signIn = kept.find(({ username }) => username === person.username);
    signIns.push(known && signIn ? signIn : await addPerson(db, person, at));
  }
  await mkdir(join(file(), '..'), { recursive: true });
  await writeFile(file(), `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
}

/** Adds a person, or gives one whose sign-in was lost a new one. */
async function addPerson(db: Db, person: DemoPerson, at: Date): Promise<DemoSignIn> {
  const { role, username } = person;
  const signIn = {
    role,
    username,
    password: randomBytes(12).toString('base64url'),
    totpSecret: generateSecret(),
  };
  const passwordHash = await hashPassword(signIn.password);
  const known = await db.user.findUnique({ where: { username } });
  const id = known?.id ?? (await createUser(db, person, passwordHash, at));
  if (known) await db.user.update({ where: { id }, data: { passwordHash } });
  await db.authenticator.deleteMany({ where: { userId: id } });
  const authenticatorId = newId();
  await db.authenticator.create({
    data: {
      id: authenticatorId,
      userId: id,
      name: 'Demo',
      secret: sealTotpSecret(signIn.totpSecret, authenticatorId),
      activatedAt: at,
      createdAt: at,
    },
  });
  return signIn;
}

async function createUser(db: Db, person: DemoPerson, passwordHash: string, at: Date): Promise<string> {
  const { role, username, firstName, lastName } = person;
  const id = newId();
  const place =
    role === 'customer'
      ? { accountId: await demoAccount(db, at), role: 'owner' as const }
      : { staffRole: role };
  await db.user.create({
    data: {
      id,
      ...place,
      username,
      email: username,
      firstName,
      lastName,
      phone: '+31205550101',
      jobTitle: role === 'customer' ? 'Directeur' : null,
      passwordHash,
      callerPhrases: {
        create: [
          { id: newId(), position: 1, question: 'first_street', answer: sealSecurityAnswer('demo', id) },
          { id: newId(), position: 2, question: 'first_employer', answer: sealSecurityAnswer('demo', id) },
        ],
      },
      setUpAt: at,
      createdAt: at,
    },
  });
  if (place.accountId) await buyForDemo(db, { accountId: place.accountId, userId: id }, at);
  return id;
}
