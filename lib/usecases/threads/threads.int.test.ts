import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor, Role } from '@/lib/domain/account/actor';
import { messagesAtOnce, messagesToShow } from '@/lib/domain/thread/message';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { readDocument } from '../documents/read-document';
import { problemOf } from '../links/links.fixture';
import { makeCustomer, type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { linkTo } from '../orders/stages.fixture';
import { listWork } from '../staff/list-work';
import { makeOrder, staff } from '../staff/staff.fixture';
import { keepDraft } from './keep-draft';
import { markSeen } from './mark-seen';
import { type NewMessage, postMessage } from './post-message';
import { readContact } from './read-contact';
import { readThread } from './read-thread';

let outside: Outside;
let made: Awaited<ReturnType<typeof makeOrder>>;
let desk: Actor;

const pdf = () => {
  const bytes = new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
  );
  return { bytes, fileName: 'uittreksel.pdf', declaredType: 'application/pdf' };
};

const write = (actor: Actor, body: string, more: Partial<NewMessage> = {}) =>
  postMessage(actor, { orderId: made.order.id, messageId: newId(), body, ...more });
const read = (actor: Actor) => readThread(actor, made.order.id);
const bodies = async (actor: Actor) => (await read(actor)).messages.map(({ body }) => body);
const mails = (template: string) => db().mail.findMany({ where: { orderId: made.order.id, template } });

/** Somebody of the same account in another role. */
async function colleague(role: Role): Promise<Actor> {
  const { userId } = await makeUser();
  const accountId = made.order.accountId;
  await db().user.update({ where: { id: userId }, data: { accountId, role } });
  return signedIn(userId);
}

/** The moment has come for whatever waits for it. */
async function letTimePass(): Promise<void> {
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now()`;
  await runJobs();
}

beforeAll(async () => {
  outside = await startOutside();
});
beforeEach(async () => {
  made = await makeOrder();
  desk = await staff('validation');
});
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

describe('M44 the conversation about an order', () => {
  it('M44 S0-CON-02 is read by both sides, in order, with who and when', async () => {
    await write(made.actor, 'Klopt ons adres?\nWij zijn verhuisd.');
    await write(desk, 'Ja, dat klopt.');
    expect(await bodies(made.actor)).toEqual(['Klopt ons adres?\nWij zijn verhuisd.', 'Ja, dat klopt.']);
    const { messages, side, mayWrite } = await read(desk);
    expect(messages.map((message) => [message.side, message.mine])).toEqual([
      ['customer', false],
      ['desk', true],
    ]);
    expect([side, mayWrite]).toEqual(['desk', true]);
  });

  it('M44 a note among our people never reaches the customer: not read, not counted, not mailed, no file of it', async () => {
    await write(desk, 'Deze klant belt vaak', { internal: true, files: [pdf()] });
    expect(await bodies(made.actor)).toEqual([]);
    expect(JSON.stringify(await read(made.actor))).not.toContain('belt vaak');
    expect((await readContact(made.actor, made.order.id)).unread).toBe(0);
    await letTimePass();
    expect(await mails('thread_message')).toEqual([]);
    const [file] = (await read(desk)).messages.flatMap(({ files }) => files);
    expect(await problemOf(readDocument(made.actor, file?.id ?? ''))).toBe('not_found');
    expect((await readDocument(desk, file?.id ?? '')).fileName).toBe('uittreksel.pdf');
    expect(await problemOf(write(made.actor, 'stiekem', { internal: true }))).toBe('forbidden');
  });

  it('M44 works before the request was sent and after the certificate is there', async () => {
    for (const state of ['draft', 'completed', 'revoked'] as const) {
      await db().certificateOrder.update({
        where: { id: made.order.id },
        data: { state, sentToCaAt: new Date() },
      });
      await write(made.actor, `nu ${state}`);
    }
    expect(await bodies(made.actor)).toEqual(['nu draft', 'nu completed', 'nu revoked']);
  });

  it.each([
    ['owner', true],
    ['requester', true],
    ['auditor', false],
  ] as const)('%s reads, and writes: %s', async (role, mayWrite) => {
    const actor = await colleague(role);
    expect((await read(actor)).mayWrite).toBe(mayWrite);
    const acts = [() => write(actor, 'hallo'), () => keepDraft(actor, { orderId: made.order.id, body: 'x' })];
    for (const act of acts) {
      if (mayWrite) await act();
      else expect(await problemOf(act())).toBe('forbidden');
    }
  });

  it('is closed to everybody else, as if it did not exist', async () => {
    const { actor: stranger } = await makeCustomer();
    const others: Actor[] = [
      stranger,
      await colleague('billing'),
      { kind: 'nobody' },
      { kind: 'system', job: 'sweep' },
      linkTo(made.order.id, 'approve_order'),
      { kind: 'program', apiKeyId: newId(), accountId: made.order.accountId, scopes: ['orders:read'] },
    ];
    for (const actor of others) {
      expect(await problemOf(read(actor))).toBe('not_found');
      expect(await problemOf(write(actor, 'hallo'))).toBe('not_found');
    }
  });

  it('M72 sales and whoever looks along read without writing; who looks along sees no note', async () => {
    await write(desk, 'Intern', { internal: true });
    const sales = await staff('sales');
    expect(await bodies(sales)).toEqual(['Intern']);
    expect(await problemOf(write(sales, 'hallo'))).toBe('forbidden');
    const { accountId } = made.order;
    const viewer: Actor = { kind: 'viewer', staffUserId: newId(), accountId, sessionId: newId() };
    expect(await bodies(viewer)).toEqual([]);
    expect(await problemOf(write(viewer, 'hallo'))).toBe('forbidden');
  });

  it('the same message sent twice, also at once, is kept once; another with its id is refused', async () => {
    const messageId = newId();
    await Promise.all([1, 2, 3].map(() => write(made.actor, 'eenmaal', { messageId, files: [pdf()] })));
    expect(await bodies(made.actor)).toEqual(['eenmaal']);
    expect(await db().document.count({ where: { messageId } })).toBe(1);
    expect(await problemOf(write(desk, 'anders', { messageId }))).toBe('conflict');
  });

  it('keeps every file of a message or nothing, and says which is wrong', async () => {
    const bad = { ...pdf(), bytes: new TextEncoder().encode('MZ not a pdf') };
    const refusal = write(made.actor, 'kijk', { files: [pdf(), bad] });
    await expect(refusal).rejects.toMatchObject({ fields: { 'files.1': 'file_type_not_taken' } });
    expect(await bodies(made.actor)).toEqual([]);
    expect(await db().document.count({ where: { orderId: made.order.id } })).toBe(0);
    const six = Array.from({ length: 6 }, pdf);
    await expect(write(made.actor, 'veel', { files: six })).rejects.toMatchObject({
      fields: { files: 'too_many_files' },
    });
    await write(made.actor, '', { files: [pdf()] });
    expect((await read(desk)).messages[0]?.files).toMatchObject([{ fileName: 'uittreksel.pdf' }]);
    expect(await problemOf(write(made.actor, ' '))).toBe('invalid_input');
  });

  it('keeps a draft per person until it is sent', async () => {
    await keepDraft(made.actor, { orderId: made.order.id, body: 'Half ', check: 'oin' });
    expect((await read(made.actor)).draft).toEqual({ body: 'Half ', check: 'oin', internal: false });
    expect((await read(desk)).draft).toBeNull();
    await write(made.actor, 'Heel');
    expect((await read(made.actor)).draft).toBeNull();
    await keepDraft(made.actor, { orderId: made.order.id, body: 'weg' });
    await keepDraft(made.actor, { orderId: made.order.id, body: '' });
    expect((await read(made.actor)).draft).toBeNull();
  });

  it('marks what the other side has not seen, and tells when it has', async () => {
    await write(desk, 'een');
    await write(desk, 'twee');
    const before = await read(made.actor);
    expect(before.messages.map(({ isNew }) => isNew)).toEqual([true, true]);
    await markSeen(made.actor, { orderId: made.order.id, last: before.messages[0]?.id ?? '' });
    expect((await readContact(made.actor, made.order.id)).unread).toBe(1);
    expect((await read(desk)).messages.map(({ seenAt }) => seenAt !== null)).toEqual([true, false]);
    expect((await read(made.actor)).version).not.toBe(before.version);
    const auditor = await colleague('auditor');
    const last = before.messages[1]?.id ?? '';
    expect(await problemOf(markSeen(auditor, { orderId: made.order.id, last }))).toBe('forbidden');
  });
});

describe('M44 mail about messages', () => {
  it('is one for a burst, to the applicant and whoever wrote, and none for what was seen', async () => {
    const other = await colleague('requester');
    await write(other, 'Ik schrijf mee');
    await letTimePass();
    expect(await mails('thread_message_desk')).toHaveLength(1);

    for (const body of ['een', 'twee', 'drie']) await write(desk, body);
    expect(await mails('thread_message')).toEqual([]);
    await letTimePass();
    const told = await mails('thread_message');
    expect(told.map(({ data }) => (data as { count: number }).count)).toEqual([3, 3]);
    expect(new Set(told.map(({ userId }) => userId)).size).toBe(2);

    await write(desk, 'vier');
    const { messages } = await read(made.actor);
    await markSeen(made.actor, { orderId: made.order.id, last: messages.at(-1)?.id ?? '' });
    await letTimePass();
    expect(await mails('thread_message')).toHaveLength(2);
  });

  it('does not carry what was written', async () => {
    await write(desk, 'Uw geheim is veilig');
    await letTimePass();
    const [mail] = await outside.mails(made.email);
    expect(mail?.subject).toContain(made.order.number);
    expect(await outside.rawMail(mail?.id ?? '')).not.toContain('geheim');
  });
});

describe('M72 a message is work until it is answered', () => {
  const waiting = async () =>
    (await listWork(desk, { desk: true })).items
      .filter(({ order }) => order?.id === made.order.id)
      .map(({ kind }) => kind);

  it('waits once for the desk, ends with our answer, and waits again with the next message', async () => {
    await write(made.actor, 'Hallo?');
    await write(made.actor, 'Is daar iemand?');
    expect(await waiting()).toEqual(['order_message']);
    await write(desk, 'Even onder ons', { internal: true });
    expect(await waiting()).toEqual(['order_message']);
    await write(desk, 'Ja!');
    expect(await waiting()).toEqual([]);
    await write(made.actor, 'Mooi.');
    expect(await waiting()).toEqual(['order_message']);
  });
});

describe('M44 a long conversation', () => {
  it('M44 begins with the newest and shows what is before on asking; its version is the same for both', async () => {
    const total = messagesAtOnce + 3;
    const at = Date.now() - total * 1000;
    await db().orderMessage.createMany({
      data: Array.from({ length: total }, (_, index) => ({
        id: newId(),
        orderId: made.order.id,
        authorKind: 'user',
        authorName: 'Jo',
        body: `bericht ${index + 1}`,
        createdAt: new Date(at + index * 1000),
      })),
    });
    const first = await read(desk);
    expect([first.messages.length, first.older, first.messages[0]?.body]).toEqual([
      messagesAtOnce,
      3,
      'bericht 4',
    ]);
    const all = await readThread(desk, made.order.id, messagesToShow(String(2 * messagesAtOnce)));
    expect([all.messages.length, all.older, all.messages[0]?.body]).toEqual([total, 0, 'bericht 1']);
    expect(all.version).toBe(first.version);
    for (const odd of [undefined, '-5', 'alles', ['1'], '1'])
      expect(messagesToShow(odd)).toBe(messagesAtOnce);
  });
});
