import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { createApp } from './app';
import { startAutoPilot } from './auto-pilot';
import { openHierarchy, openPersonHierarchy } from './ca/hierarchy';
import { createResponder } from './ca/responder';
import { normalKnobs } from './knobs';
import type { Webhook } from './model';
import { createRequestLog } from './request-log';
import { openStore, type Store } from './state';
import { createWebhookSender, webhookEvents } from './webhooks';
import type { Persons, World } from './world';

export interface StartOptions {
  /** TCP port on 127.0.0.1; 0 lets the system choose. */
  readonly port: number;
  /** Folder for the memory and the keys of the test CA. */
  readonly dataDir: string;
  /** Folder of the test CA, when several runs are to share one (making keys takes seconds). */
  readonly caDir?: string;
  readonly apiKey: string;
  /** Secret of a webhook that is made without one of its own. */
  readonly webhookSecret?: string;
  /** Address of a webhook that is active from the start, as if set up in the console beforehand. */
  readonly webhookUrl?: string;
  /** Address under which callers and certificates reach this stand-in; default: the loopback address. */
  readonly publicUrl?: string;
  /** Lets organization, register and own-domain checks pass by themselves, this many seconds apart. */
  readonly autoPilot?: { readonly seconds: number };
  /** Waiting times (milliseconds) before each new attempt to deliver a webhook message. */
  readonly webhookRetryMs?: readonly number[];
  /** The clock, when a test wants to live at another time. */
  readonly now?: () => Date;
}

export interface StandInCa {
  readonly url: string;
  close(): Promise<void>;
}

const WEBHOOK_RETRY_MS = [1000, 5000, 30_000];

async function listen(
  port: number,
  handle: (request: Request, env: object) => unknown,
): Promise<[ServerType, number]> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: handle, port, hostname: '127.0.0.1' }, (info) =>
      resolve([server, info.port]),
    );
    server.once('error', reject);
  });
}

function registerWebhook(store: Store, endpoint: string, secret: string): void {
  const webhook: Webhook = {
    id: store.data.webhook?.id ?? store.takeId('other'),
    endpoint,
    secret,
    events: [...webhookEvents],
    status: 'active',
    settings: {},
    challengeToken: null,
    challengeExpires: null,
  };
  store.data.webhook = webhook;
  store.touch();
}

async function openPersons(folder: string, publicUrl: string, now: Date): Promise<Persons> {
  const hierarchy = await openPersonHierarchy(folder, publicUrl);
  const issuing = [hierarchy['g4-sigs-tsp'], hierarchy['g4-other-tsp']];
  return {
    hierarchy,
    responders: await Promise.all(issuing.map((authority) => createResponder(authority, now))),
  };
}

async function openWorld(options: StartOptions, publicUrl: string): Promise<World> {
  const now = options.now ?? (() => new Date());
  const folder = options.caDir ?? options.dataDir;
  const hierarchy = await openHierarchy(folder, publicUrl);
  let persons: Promise<Persons> | undefined;
  const [g1, g4] = await Promise.all([
    createResponder(hierarchy['g1-tsp'], now()),
    createResponder(hierarchy['g4-tsp'], now()),
  ]);
  const store = openStore(join(options.dataDir, 'digicert.json'));
  if (options.webhookUrl) registerWebhook(store, options.webhookUrl, options.webhookSecret ?? '');
  store.flush();
  const knobs = normalKnobs();
  const retryAfterMs = options.webhookRetryMs ?? WEBHOOK_RETRY_MS;
  return {
    store,
    hierarchy,
    responders: { G1: g1, G4: g4 },
    persons: () => {
      persons ??= openPersons(folder, publicUrl, now());
      return persons;
    },
    knobs,
    webhooks: createWebhookSender({ store, knobs, retryAfterMs, now }),
    requestLog: createRequestLog(),
    publicUrl,
    apiKey: options.apiKey,
    autoPilotSeconds: options.autoPilot?.seconds ?? null,
    now,
  };
}

/**
 * Starts the stand-in CA: the Services API under `/services/v2`, what certificates point to under `/pki`,
 * the validation desk under `/desk`. The first start in a folder makes the keys of the test CA.
 */
export async function start(options: StartOptions): Promise<StandInCa> {
  if (options.apiKey === '')
    throw new Error('The stand-in CA needs an API key: an empty one would let everybody in.');
  let answer = async (_request: Request, _env: object): Promise<Response> =>
    new Response('Starting.', { status: 503 });
  const [server, port] = await listen(options.port, (request, env) => answer(request, env));
  const url = `http://127.0.0.1:${port}`;
  const world = await openWorld(options, (options.publicUrl ?? url).replace(/\/$/, ''));
  const app = createApp(world, options.webhookSecret ?? '');
  answer = async (request, env) => app.fetch(request, env);
  const stopAutoPilot = startAutoPilot(world);
  return {
    url,
    async close() {
      await stopAutoPilot();
      world.webhooks.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      world.store.flush();
    },
  };
}
