import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger, runOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { afterAll } from 'vitest';
import { env } from '@/lib/base/env';
import { newId, newNumber } from '@/lib/base/ids';
import { log } from '@/lib/base/log';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { addYears } from '@/lib/domain/validity/dates';
import { identityProvider } from '@/lib/identity/identity-provider';
import { type JobName, jobs } from '@/lib/jobs/jobs';
import { makeCsr } from '@/lib/pki/make-csr';
import { type KeyBits, makeKeyPair } from '@/lib/pki/make-key-pair';
import { seedProducts } from '@/prisma/seed/products';
import { PREPARED_KEYS } from '@/stand-ins/digicert/ca/prepared-keys';
import { start as startCa } from '@/stand-ins/digicert/server';
import { start as startIdentity } from '@/stand-ins/identity/server';
import { start as startMailbox } from '@/stand-ins/mailbox/server';
import { start as startRegisters } from '@/stand-ins/registers/server';
import { runTask } from '@/worker/tasks';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { saveAnswer } from '../requests/save-answer';
import { startRequest } from '../requests/start-request';
import { termsVersion } from '../requests/terms';

const json = { 'content-type': 'application/json' };

async function call(method: string, url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: json,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? undefined : response.json();
}

/** Walks through the identity app as the representative would, up to "sent for judging". */
async function playApp(appUrl: string, code: string): Promise<void> {
  let cookie = '';
  const steps = { code: { code }, document: { document: 'passport' }, scan: {}, selfie: {} };
  for (const [step, form] of Object.entries(steps)) {
    const body = new URLSearchParams(form as Record<string, string>);
    const init = { method: 'POST', body, headers: { cookie }, redirect: 'manual' } as const;
    const response = await fetch(`${appUrl}/${step}`, init);
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  }
}

/** The outside world on loopback for one test file, and its side doors. Points the environment at it. */
export async function startOutside() {
  const dataDir = mkdtempSync(join(tmpdir(), 'zegel-orders-'));
  const ca = await startCa({ port: 0, dataDir, caDir: PREPARED_KEYS, apiKey: env().DIGICERT_API_KEY });
  const identity = await startIdentity({
    port: 0,
    dataDir,
    apiKey: env().IDENTITY_API_KEY ?? '',
    webhookSecret: env().IDENTITY_WEBHOOK_SECRET ?? '',
    digicertDeskUrl: `${ca.url}/desk`,
  });
  const registers = await startRegisters({ port: 0, dataDir, kvkApiKey: env().KVK_API_KEY });
  const mailbox = await startMailbox({ port: 0, smtpPort: 0, dataDir });
  Object.assign(env(), {
    DIGICERT_BASE_URL: `${ca.url}/services/v2`,
    IDENTITY_BASE_URL: identity.url,
    KVK_BASE_URL: `${registers.url}/kvk/test`,
    OIN_REGISTER_BASE_URL: `${registers.url}/oin/api/v1`,
    VIES_BASE_URL: `${registers.url}/vies/rest-api`,
    SMTP_URL: mailbox.smtpUrl,
  });
  await call('PUT', `${identity.url}/desk/knobs`, { autoJudgeSeconds: null });
  await seedProducts(db(), new Date());
  return {
    caDesk: (method: string, path: string, body?: unknown) => call(method, `${ca.url}/desk${path}`, body),
    /** What DigiCert Trust Assistant does with the PIN of the letter. */
    async setUpDevice(caOrderId: string) {
      const order = await call('GET', `${ca.url}/desk/api/orders/${caOrderId}`);
      const { pin } = (order as { device: { pin: string } }).device;
      const body = new URLSearchParams({ pin });
      const answer = await fetch(`${ca.url}/desk/trust-assistant/${caOrderId}`, { method: 'POST', body });
      if (!answer.ok) throw new Error(`The device was not set up: ${answer.status}`);
    },
    identityDesk: (method: string, path: string, body?: unknown) =>
      call(method, `${identity.url}/desk${path}`, body),
    async identify(identityId: string, verdict: { result: 'passed' } | { result: 'failed'; reason: string }) {
      const { appUrl, code } = (await identityProvider()?.get(identityId)) ?? { appUrl: '', code: '' };
      await playApp(appUrl, code);
      await call('POST', `${identity.url}/desk/verifications/${identityId}/judge`, verdict);
    },
    mailboxDesk: (method: string, path: string, body?: unknown) =>
      call(method, `${mailbox.url}/desk${path}`, body),
    async mails(to: string): Promise<{ id: string; subject: string }[]> {
      const found = await call('GET', `${mailbox.url}/api/messages?to=${encodeURIComponent(to)}`);
      return (found as { messages: { id: string; subject: string }[] }).messages;
    },
    rawMail: (id: string) =>
      fetch(`${mailbox.url}/api/messages/${id}/raw`).then((response) => response.text()),
    async close() {
      await Promise.all([ca.close(), identity.close(), registers.close(), mailbox.close()]);
      rmSync(dataDir, { recursive: true });
    },
  };
}

export type Outside = Awaited<ReturnType<typeof startOutside>>;

const names = Object.keys(jobs) as JobName[];

/** One for the test file: a worker that opens connections of its own for each call takes many times as long. */
let pool: Pool | undefined;
afterAll(() => pool?.end());

/** Runs every job that is due, and what they add, as a worker would. Errors end in the job's row, as there. */
export const runJobs = (): Promise<void> => runJobsOf(names);

/** The same for these kinds alone; the others stay in line. */
export async function runJobsOf(kinds: readonly JobName[]): Promise<void> {
  pool ??= new Pool({ connectionString: env().DATABASE_URL });
  await runOnce({
    pgPool: pool,
    taskList: Object.fromEntries(kinds.map((name) => [name, (payload: unknown) => runTask(name, payload)])),
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') log.error(message, { cause: meta?.error });
    }),
  });
}

let made = 0;

/** A customer who has bought: an actor and a subscription with the product active. */
export async function makeCustomer(
  slug = 'private-services-server',
): Promise<{ actor: Actor; subscriptionId: string; email: string }> {
  const { userId, accountId, username } = await makeUser();
  const product = await db().product.findUniqueOrThrow({ where: { slug } });
  const at = new Date();
  const [purchaseId, subscriptionId] = [newId(), newId()];
  const owner = { accountId: accountId ?? '', productId: product.id };
  await db().purchase.create({
    data: {
      id: purchaseId,
      number: newNumber(9),
      accountId: owner.accountId,
      userId,
      state: 'paid',
      currency: 'EUR',
      locale: 'nl',
      netCents: 100,
      vatCents: 21,
      totalCents: 121,
      vatRule: 'domestic',
      vatPercent: 21,
      createdAt: at,
      paidAt: at,
    },
  });
  await db().productActivation.create({ data: { id: newId(), ...owner, activatedAt: at } });
  await db().subscription.create({
    data: {
      id: subscriptionId,
      number: newNumber(8),
      ...owner,
      purchaseId,
      unit: 1,
      state: 'active',
      currency: 'EUR',
      centsPerYear: 100,
      startedAt: at,
      renewsAt: addYears(at, 1),
    },
  });
  return { actor: await signedIn(userId), subscriptionId, email: username };
}

const organisation = {
  kvkNumber: '68750110',
  street: 'Hizzaarderlaan',
  houseNumber: '3A',
  postcode: '8823 SJ',
  city: 'Lollum',
  province: 'Fryslân',
  country: 'NL',
  telephone: '020 555 01 01',
};

/** A complete request for a name of its own. */
export async function makeAnswers(key: 'browser' | 'csr' = 'browser') {
  made += 1;
  const label = `TestBVDonald-${made}`;
  const representative = `vertegenwoordiger${made}@voorbeeld.nl`;
  const csr = await csrFor(`${label}.qvtl.nl`);
  const answers = {
    organisation: { ...organisation, name: 'Test BV Donald' },
    oin: { include: true, choice: 'kvk', number: '68750110' },
    domain: { kind: 'qvtl', label },
    validity: { kind: 'years', years: 1 },
    key: key === 'browser' ? { kind: 'browser', bits: 2048 } : { kind: 'csr', csr },
    representative: {
      firstName: 'Johanna Maria',
      lastName: 'de Vries',
      email: representative,
      telephone: '020-5550102',
      jobTitle: 'Directeur',
      soleAuthority: true,
    },
  } as const;
  return { answers, csr, representative, commonName: `${label}.qvtl.nl` };
}

/** A request with every question answered, ready to submit, and how to submit it. */
export async function makeRequest(key: 'browser' | 'csr' = 'browser') {
  const customer = await makeCustomer();
  const orderId = await startRequest(customer.actor, customer.subscriptionId);
  const { answers, csr, ...about } = await makeAnswers(key);
  for (const [question, answer] of Object.entries(answers)) {
    await saveAnswer(customer.actor, { orderId, question: question as keyof typeof answers, answer });
  }
  const submission = {
    orderId,
    csr,
    acceptedTerms: termsVersion,
    ...(key === 'browser' && { sealedKey: 'c2VhbGVk' }),
  };
  return { ...customer, ...about, orderId, submission };
}

/** A certificate signing request for a fresh key. */
export async function csrFor(commonName: string, bits: KeyBits = 2048): Promise<string> {
  const keys = await makeKeyPair({ bits, generation: 'G1' });
  const subject = { country: 'NL', organisation: 'Test BV Donald', commonName };
  return makeCsr({ keys, generation: 'G1', subject, domains: [commonName] });
}

export const orderOf = (id: string) => db().certificateOrder.findUniqueOrThrow({ where: { id } });

/** One representative of an order; the first that the request names unless asked. */
export const representationOf = (orderId: string, position = 1) =>
  db().representation.findUniqueOrThrow({ where: { orderId_position: { orderId, position } } });
