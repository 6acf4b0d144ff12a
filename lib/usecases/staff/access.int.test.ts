import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import { problemOf } from '../links/links.fixture';
import { activateProduct, withdrawProduct } from './activate-product';
import { finishWork } from './finish-work';
import { listAccounts } from './list-accounts';
import { listAllOrders } from './list-all-orders';
import { listDoneWork, listWork } from './list-work';
import { raiseWorkItem } from './raise-work-item';
import { readAccount } from './read-account';
import { readStaffOrder } from './read-staff-order';
import { recordCheck } from './record-check';
import { auditActions, makeOrder, productSlug, staff } from './staff.fixture';
import { handBackWork, takeWork } from './take-work';

type Work = (actor: Actor) => Promise<unknown>;

let made: Awaited<ReturnType<typeof makeOrder>>;
let itemId: string;

const readers: Record<string, Work> = {
  listWork: (actor) => listWork(actor),
  listDoneWork,
  listAccounts: (actor) => listAccounts(actor),
  listAllOrders: (actor) => listAllOrders(actor),
  readAccount: (actor) => readAccount(actor, made.accountId),
  readStaffOrder: (actor) => readStaffOrder(actor, made.order.id),
};

const wish = () => ({ accountId: made.accountId, productSlug, reason: 'gebeld' });
const changers: Record<string, Work> = {
  activateProduct: (actor) => activateProduct(actor, wish()),
  withdrawProduct: (actor) => withdrawProduct(actor, wish()),
  recordCheck: (actor) =>
    recordCheck(actor, { orderId: made.order.id, kind: 'identity', outcome: 'passed', reason: 'gezien' }),
  finishWork: (actor) => finishWork(actor, { id: itemId, outcome: 'gedaan' }),
  takeWork: (actor) => takeWork(actor, itemId),
  handBackWork: (actor) => handBackWork(actor, itemId),
};
const all = Object.entries({ ...readers, ...changers });

beforeAll(async () => {
  made = await makeOrder();
  await transaction((tx) =>
    raiseWorkItem(tx, {
      kind: 'activate_product',
      accountId: made.accountId,
      params: { about: 'product', slug: productSlug },
      dedupeKey: 'access',
    }),
  );
  itemId = (await db().workItem.findUniqueOrThrow({ where: { dedupeKey: 'access' } })).id;
});

afterAll(() => db().$disconnect());

const outsiders: Record<string, () => Actor> = {
  'nobody in particular': () => nobody,
  'the owner of the account': () => made.actor,
  'whoever opened a mailed link of the order': () => ({
    kind: 'link',
    linkId: newId(),
    purpose: 'approve_order',
    subjectId: made.order.id,
    sessionId: newId(),
  }),
  'a job': () => system('sweep'),
};

describe.each(Object.entries(outsiders))('S0-ACT-05 the staff desk is closed to %s', (_who, actor) => {
  it.each(all)('%s', async (_name, work) => {
    expect(await problemOf(work(actor()))).toBe('forbidden');
    expect(await auditActions(made.accountId)).toEqual([]);
    expect(await auditActions(made.order.id)).toEqual([]);
  });
});

describe.each(['sales', 'validation', 'admin'] as const)('%s', (role) => {
  it.each(Object.entries(readers))('may %s', async (_name, work) => {
    expect(await work(await staff(role))).toBeDefined();
  });
});

describe('the roles of staff', () => {
  it.each(['activateProduct', 'withdrawProduct', 'finishWork', 'takeWork', 'handBackWork'])(
    'S0-1.3.2-ERR2 validation may not %s',
    async (name) => {
      const work = changers[name];
      expect(work && (await problemOf(work(await staff('validation'))))).toBe('forbidden');
      expect(await auditActions(made.accountId)).toEqual([]);
    },
  );

  it('S0-ACT-06 sales may not record a check', async () => {
    expect(await problemOf(changers.recordCheck?.(await staff('sales')) ?? Promise.resolve())).toBe(
      'forbidden',
    );
    expect(await db().orderCheck.count({ where: { orderId: made.order.id, recorded: { not: null } } })).toBe(
      0,
    );
  });

  it('validation does not see what was paid, sales does', async () => {
    expect((await readAccount(await staff('validation'), made.accountId)).billing).toBeNull();
    expect((await readAccount(await staff('sales'), made.accountId)).billing?.purchases).toHaveLength(1);
  });

  it('says per role what may be done', async () => {
    const [sales, validation] = [await staff('sales'), await staff('validation')];
    expect((await readAccount(sales, made.accountId)).mayActivate).toBe(true);
    expect((await readAccount(validation, made.accountId)).mayActivate).toBe(false);
    expect(await readStaffOrder(sales, made.order.id)).toMatchObject({ mayRecord: false, recordable: [] });
    const recordable = ['organisation', 'oin', 'authority', 'identity'];
    expect(await readStaffOrder(validation, made.order.id)).toMatchObject({ mayRecord: true, recordable });
    const mayDo = async (actor: Actor) => (await listWork(actor)).items.map((item) => item.mayDo);
    expect([await mayDo(sales), await mayDo(validation)]).toEqual([[true], [false]]);
  });

  it.each(['niets', newId()])('knows no account and no order %j', async (id) => {
    const admin = await staff('admin');
    expect(await problemOf(readAccount(admin, id))).toBe('not_found');
    expect(await problemOf(readStaffOrder(admin, id))).toBe('not_found');
    expect(await problemOf(finishWork(admin, { id, outcome: 'weg' }))).toBe('not_found');
    expect(await problemOf(activateProduct(admin, { ...wish(), accountId: id }))).toBe('not_found');
  });
});
