import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import {
  csrFor,
  makeAnswers,
  makeCustomer,
  type Outside,
  startOutside,
} from '@/lib/usecases/orders/orders.fixture';
import { issued, submitted } from '@/lib/usecases/orders/stages.fixture';
import { keyFor, serveApi } from './api.fixture';
import { examples } from './examples';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'zegel-examples-'));
const tsx = resolve('node_modules/tsx/dist/loader.mjs');

let outside: Outside;
let api: Awaited<ReturnType<typeof serveApi>>;
let request: Awaited<ReturnType<typeof issued>>;
let waiting: Awaited<ReturnType<typeof submitted>>;
let environment: Record<string, string>;
beforeAll(async () => {
  outside = await startOutside();
  api = await serveApi();
  request = await issued(outside, 'csr');
  waiting = await submitted('csr');
  const certificate = await db().certificate.findFirstOrThrow({ where: { orderId: request.orderId } });
  environment = { CERTIFICATE_ID: certificate.id, ORDER_ID: request.orderId };
}, 180_000);
afterAll(async () => {
  api.close();
  await outside.close();
  await db().$disconnect();
  rmSync(folder, { recursive: true });
});

const exampleOf = (id: string) => {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new Error(`There is no example ${id}`);
  return found;
};

async function execute(command: string, args: string[], owner: Actor): Promise<string> {
  const env = {
    ...process.env,
    ...environment,
    ZEGEL_URL: api.url,
    ZEGEL_KEY: await keyFor(owner),
    NODE_OPTIONS: '',
  };
  return (await run(command, args, { cwd: folder, env })).stdout;
}

const shell = (id: string, owner: Actor = request.actor) =>
  execute('bash', ['-euo', 'pipefail', '-c', exampleOf(id).shell], owner);

function typescript(id: string, owner: Actor = request.actor): Promise<string> {
  writeFileSync(join(folder, `${id}.mts`), exampleOf(id).typescript);
  return execute(process.execPath, ['--import', tsx, `${id}.mts`], owner);
}

describe('the examples of the page for developers', () => {
  it('M70 orders: those that wait', async () => {
    const { data } = JSON.parse(await shell('orders', waiting.actor));
    expect(data).toMatchObject([{ id: waiting.orderId, state: 'validating' }]);
    expect(await typescript('orders', waiting.actor)).toContain(`${data[0].number} ${data[0].next.actor}`);
  });

  it('M70 request: begun by one with its answers, submitted by the other', async () => {
    const { actor, subscriptionId } = await makeCustomer();
    const { answers, csr } = await makeAnswers('csr');
    environment.SUBSCRIPTION_ID = subscriptionId;
    writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers));
    writeFileSync(join(folder, 'server.csr'), csr);
    const begun = JSON.parse(await shell('request', actor));
    expect(begun).toMatchObject({ state: 'draft', complete: true });
    expect(await typescript('request', actor)).toContain(begun.number);
    const order = await db().certificateOrder.findUniqueOrThrow({ where: { id: begun.orderId } });
    expect(order).toMatchObject({ state: 'submitting', keySource: 'csr' });
  });

  it('M70 ending: the certificates in use', async () => {
    expect(JSON.parse(await shell('ending')).data).toMatchObject([{ id: environment.CERTIFICATE_ID }]);
    expect(await typescript('ending')).toContain(request.commonName);
  });

  it('M70 download: openssl reads the file', async () => {
    expect(await shell('download')).toContain(request.commonName);
    expect(await typescript('download')).toContain('application/pem-certificate-chain');
  });

  it('M70 reissue: begun by one, refused to the other while it runs', async () => {
    writeFileSync(join(folder, 'server.csr'), await csrFor(request.commonName));
    expect(JSON.parse(await shell('reissue'))).toEqual({ orderId: request.orderId, state: 'reissuing' });
    expect(await typescript('reissue')).toContain('reissue_running');
  });

  it('M70 each has been run', () => {
    expect(examples.map(({ id }) => id)).toEqual(['orders', 'request', 'ending', 'download', 'reissue']);
  });
});
