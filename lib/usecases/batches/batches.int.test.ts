import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { type Actor, nobody } from '@/lib/domain/account/actor';
import { type BatchColumn, batchColumns } from '@/lib/domain/request/batch/columns';
import { translator } from '@/lib/views/messages/translate';
import { problemOf } from '../links/links.fixture';
import { makeCustomer, type Outside, startOutside } from '../orders/orders.fixture';
import { readRequest } from '../requests/read-request';
import { startRequest } from '../requests/start-request';
import { batchProducts } from './batch-products';
import { batchTemplate } from './batch-template';
import { moreCertificates } from './batches.fixture';
import { makeBatch } from './make-batch';
import { readBatch } from './read-batch';
import { readBatchFile } from './read-batch-file';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

const t = translator('nl', 'batch');
const columns = [
  'kvk_number',
  'province',
  'telephone',
  'number',
  'domain',
  'validity',
  'first_name',
  'last_name',
  'email',
  'representative_telephone',
  'job_title',
  'sole_authority',
  'comments',
] as const satisfies readonly BatchColumn[];
type Row = Partial<Record<(typeof columns)[number], string>>;

const donald: Row = {
  kvk_number: '68750110',
  province: 'Fryslân',
  telephone: '020 555 01 01',
  validity: '1 jaar',
  first_name: 'Johanna Maria',
  last_name: 'de Vries',
  email: 'jo@voorbeeld.nl',
  representative_telephone: '020 555 01 02',
  job_title: 'Directeur',
  sole_authority: 'ja',
};

/** A file as a Dutch Excel saves it. */
const fileOf = (...rows: Row[]) =>
  `\uFEFF${[
    columns.map((column) => t(`column.${column}`)),
    ...rows.map((row) => columns.map((column) => row[column] ?? '')),
  ]
    .map((cells) => `${cells.join(';')}\r\n`)
    .join('')}`;

const accountOf = (actor: Actor) => (actor.kind === 'user' ? actor.accountId : '');

/** A customer with so many paid certificates, none of them requested. */
async function buyer(certificates = 3) {
  const { actor, subscriptionId } = await makeCustomer();
  await moreCertificates(subscriptionId, certificates - 1);
  const { productId } = await db().subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
  return { actor, productId, subscriptionId };
}

const draftsOf = (actor: Actor) =>
  db().certificateOrder.findMany({
    where: { accountId: accountOf(actor) },
    orderBy: { batchLine: 'asc' },
  });

const saidOf = async (actor: Actor, productId: string, ...rows: Row[]) => {
  const reading = await readBatchFile(actor, { productId, text: fileOf(...rows) });
  return reading.rows.map(({ fate, problems }) => ({
    fate,
    problems: problems.map(({ severity, column, problem }) => `${severity} ${column} ${problem}`),
  }));
};

describe('M35 several paid certificates asked for with one file', () => {
  it('reads each row by the rules of the form and the registers, and makes nothing', async () => {
    const { actor, productId } = await buyer();
    const said = await saidOf(
      actor,
      productId,
      donald,
      { ...donald, kvk_number: '6875011', sole_authority: 'misschien', validity: 'lang' },
      { ...donald, number: '00000003900001020000', domain: '*.voorbeeld.nl' },
      { ...donald, kvk_number: '96354429' },
      { ...donald, first_name: 'Pieter', last_name: 'van den Berg', number: '00000099000000001000' },
    );
    expect(said[0]).toEqual({ fate: 'make', problems: [] });
    expect(said[1]?.problems).toEqual([
      'refuse kvk_number kvk_number_invalid',
      'refuse validity term_not_read',
      'refuse sole_authority yes_or_no',
    ]);
    expect(said[2]?.problems).toEqual(
      expect.arrayContaining(['refuse domain domain_wildcard', 'refuse number oin_other_kvk_number']),
    );
    expect(said[3]?.problems).toContain('refuse kvk_number kvk_number_inactive');
    expect(said[4]?.problems).toEqual([
      'refuse number oin_is_test_number',
      'warn sole_authority authority_joint',
    ]);
    expect(said.slice(1).map(({ fate }) => fate)).toEqual(['mend', 'mend', 'mend', 'mend']);
    expect(await draftsOf(actor)).toEqual([]);
  });

  it('makes a draft of each sound row on what is free, the rest is left; twice the same makes them once', async () => {
    const { actor, productId, subscriptionId } = await buyer(3);
    await startRequest(actor, subscriptionId);
    const text = fileOf(
      { ...donald, email: 'wrong' },
      donald,
      { ...donald, number: '00000003687501100000', comments: '=HYPERLINK("https://x.example")' },
      donald,
    );
    const reading = await readBatchFile(actor, { productId, text });
    expect(reading.free).toBe(2);
    expect(reading.rows.map(({ fate }) => fate)).toEqual(['mend', 'make', 'make', 'wait']);
    const batch = { productId, text, batchId: reading.batchId };
    expect(await Promise.all([makeBatch(actor, batch), makeBatch(actor, batch)])).toEqual([2, 2]);
    expect(await makeBatch(actor, batch)).toBe(2);
    const drafts = (await draftsOf(actor)).filter(({ batchId }) => batchId === reading.batchId);
    expect(drafts.map(({ batchLine, state }) => [batchLine, state])).toEqual([
      [3, 'draft'],
      [4, 'draft'],
    ]);
    const [first, second] = drafts;
    const request = await readRequest(actor, first?.id ?? '');
    expect(request.steps.filter(({ state }) => state !== 'complete').map(({ question }) => question)).toEqual(
      ['options', 'agreements'],
    );
    expect(request.answers).toMatchObject({
      organisation: { name: 'Test BV Donald', city: 'Lollum', telephone: '+31205550101' },
      oin: { number: '00000003687501100000' },
      domain: { kind: 'qvtl', label: 'TestBVDonald' },
      validity: { kind: 'years', years: 1 },
      key: { kind: 'browser' },
      representative: { soleAuthority: true },
    });
    expect((await readRequest(actor, second?.id ?? '')).answers.options?.comments).toBe(
      '=HYPERLINK("https://x.example")',
    );
    expect((await readBatch(actor, reading.batchId)).map(({ row }) => row)).toEqual([3, 4]);
    const entry = { action: 'make_requests_from_file', accountId: accountOf(actor) };
    expect(await db().auditEntry.count({ where: entry })).toBe(1);
    expect(await problemOf(makeBatch(actor, { ...batch, batchId: newId() }))).toBe('batch_nothing_to_make');
  });

  it('M32 warns of a request that the account has for the same number', async () => {
    const { actor, productId } = await buyer(2);
    const text = fileOf(donald);
    await makeBatch(actor, { productId, text, batchId: newId() });
    const [row] = await saidOf(actor, productId, donald);
    expect(row).toEqual({ fate: 'make', problems: ['warn number number_has_request'] });
  });

  it('the template holds the organisations of the account, guarded against formulas, and can be read back', async () => {
    const { actor, productId } = await buyer();
    const accountId = accountOf(actor);
    const place = {
      street: 'Kade',
      houseNumber: '1',
      postcode: '3511 AB',
      city: 'Utrecht',
      province: 'Utrecht',
    };
    await db().organisation.create({
      data: {
        id: newId(),
        accountId,
        name: '=1+1 BV',
        kvkNumber: '69599084',
        phone: '+31301234567',
        country: 'NL',
        ...place,
        createdAt: new Date(),
      },
    });
    const text = await batchTemplate(actor, 'nl');
    const [headings, own] = parse(text, { bom: true, delimiter: ';' });
    expect(headings).toEqual(batchColumns.map((column) => t(`column.${column}`)));
    expect(own?.slice(0, 3)).toEqual(['69599084', "'=1+1 BV", 'Kade']);
    const { rows } = await readBatchFile(actor, { productId, text });
    expect(rows[0]?.cells).toMatchObject({ organisation: '=1+1 BV', telephone: '+31301234567' });
    const empty = await batchTemplate((await buyer()).actor, 'en');
    expect(empty).toContain('Bakkerij Puur');
  });

  it('is for who may request in the account, and shows nobody else’s drafts', async () => {
    const { actor, productId } = await buyer(1);
    const file = { productId, text: fileOf(donald) };
    const batchId = newId();
    await makeBatch(actor, { ...file, batchId });
    const stranger = (await buyer()).actor;
    expect(await problemOf(readBatch(stranger, batchId))).toBe('not_found');
    const auditor: Actor = actor.kind === 'user' ? { ...actor, role: 'auditor' } : nobody;
    for (const who of [nobody, auditor]) {
      for (const work of [
        () => batchProducts(who),
        () => batchTemplate(who, 'nl'),
        () => readBatchFile(who, file),
        () => makeBatch(who, { ...file, batchId: newId() }),
        () => readBatch(who, batchId),
      ]) {
        expect(await problemOf(work())).toBe('forbidden');
      }
    }
    expect(await problemOf(readBatchFile(actor, { ...file, productId: newId() }))).toBe('not_found');
    expect(await problemOf(readBatchFile(actor, { productId, text: 'KVK' }))).toBe('invalid_input');
  });

  it('counts as free what is paid and not requested, and nothing of a product that is switched off', async () => {
    const { actor, productId } = await buyer(2);
    expect(await batchProducts(actor)).toMatchObject([{ id: productId, free: 2 }]);
    await db().productActivation.updateMany({
      where: { accountId: accountOf(actor) },
      data: { withdrawnAt: new Date() },
    });
    expect(await batchProducts(actor)).toMatchObject([{ id: productId, free: 0 }]);
  });
});
