import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PREPARED_KEYS } from './ca/prepared-keys';
import { isObject, type JsonObject } from './json';
import { type StandInCa, type StartOptions, start } from './server';

export const API_KEY = 'KEY-OF-THE-TESTS-0123456789ABCDEF';

const run = promisify(execFile);

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The answer as an object; empty when it was none. */
  readonly body: JsonObject;
  readonly headers: Headers;
}

export interface Harness {
  readonly url: string;
  /** A scratch folder of this harness. */
  readonly folder: string;
  /** A call of the Services API. */
  api(method: string, path: string, body?: unknown, key?: string): Promise<Answer>;
  /** A call of one of the desk's side doors. */
  desk(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A normal day, without the limits on speed that a quick test would run into. */
  calmDown(): Promise<void>;
  /** Stops and starts again on the same memory. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The value at a dotted path, list positions included: `requests.0.status`. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((current, key) => {
    if (Array.isArray(current)) return current[Number(key)];
    return isObject(current) ? current[key] : undefined;
  }, value);
}

/** The codes of an error answer. */
export function codesOf({ body }: Answer): string[] {
  return Array.isArray(body.errors) ? body.errors.map((error) => String(at(error, 'code'))) : [];
}

async function send(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const parsed: unknown = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: answer.status, text, body: isObject(parsed) ? parsed : {}, headers: answer.headers };
}

/** Starts a stand-in of its own on a free port with an empty memory. */
export async function startHarness(options: Partial<StartOptions> = {}): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-ca-'));
  const begin = (): Promise<StandInCa> =>
    start({ port: 0, dataDir: folder, caDir: PREPARED_KEYS, apiKey: API_KEY, ...options });
  let ca = await begin();
  const desk: Harness['desk'] = (method, path, body) => send(`${ca.url}/desk${path}`, method, body, {});
  const calmDown = async (): Promise<void> => {
    await desk('DELETE', '/knobs');
    await desk('PUT', '/knobs', { rateLimits: false });
  };
  await calmDown();
  return {
    get url() {
      return ca.url;
    },
    folder,
    api: (method, path, body, key = API_KEY) =>
      send(`${ca.url}/services/v2${path}`, method, body, key ? { 'X-DC-DEVKEY': key } : {}),
    desk,
    calmDown,
    async restart() {
      await ca.close();
      ca = await begin();
      await calmDown();
    },
    async close() {
      await ca.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs openssl; answers what it said, on whichever channel, also when it failed. */
export async function openssl(...parameters: string[]): Promise<string> {
  const { stdout, stderr } = await run('openssl', parameters).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  return stdout + stderr;
}

/** A fresh CSR made by openssl; further parameters go to `openssl req`. */
export async function makeCsr(folder: string, newkey: string, ...parameters: string[]): Promise<string> {
  const out = join(folder, 'request.pem');
  const common = [
    'req',
    '-new',
    '-nodes',
    '-newkey',
    newkey,
    '-subj',
    '/CN=ignored',
    '-keyout',
    join(folder, 'key.pem'),
  ];
  await openssl(...common, '-out', out, ...parameters);
  return readFile(out, 'utf8');
}

/** Writes a file into a folder and answers its path. */
export async function put(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const representative = {
  contact_type: 'verified_contact',
  first_name: 'Sanne',
  last_name: 'de Wit',
  job_title: 'Directeur',
  telephone: '+31 20 555 0101',
  email: 's.dewit@voorbeeldbakkerij.test',
};

/** A new organization with the contacts it needs. */
export const organization = {
  name: 'Voorbeeldbakkerij B.V.',
  address: 'Meelstraat 1',
  zip: '3511 AB',
  city: 'Utrecht',
  state: 'Utrecht',
  country: 'nl',
  telephone: '+31 30 555 0102',
  contacts: [
    representative,
    { ...representative, contact_type: 'organization_contact', first_name: 'Joris' },
  ],
};

/** A complete order for a name of the holder's own; `change` may alter or (with undefined) drop keys at the top. */
export function serverOrder(csr: string, change: JsonObject = {}, certificate: JsonObject = {}): JsonObject {
  return {
    certificate: {
      signature_hash: 'sha256',
      oin: '00000099123456780000',
      common_name: 'koppeling.voorbeeldbakkerij.test',
      dns_names: ['koppeling.voorbeeldbakkerij.test'],
      server_platform: { id: -1 },
      csr,
      ...certificate,
    },
    csa_agreed_to: true,
    dcv_method: 'dns-txt-token',
    certificate_dcv_scope: 'fqdn',
    use_qvtl_domain: false,
    organization,
    order_validity: { years: 1 },
    payment_method: 'balance',
    skip_approval: true,
    ...change,
  };
}

/** Path of the order endpoint of the server product. */
export const SERVER = '/order/certificate/pkio_private_services_server';

/** Places an order and passes every check by hand; answers the ids. */
export async function issueOrder(
  harness: Harness,
  body: JsonObject,
): Promise<{ order: string; certificate: string }> {
  const placed = await harness.api('POST', SERVER, body);
  if (placed.status !== 201) throw new Error(placed.text);
  const order = String(placed.body.id);
  for (const check of ['organization', 'register', 'domain', 'identity', 'approval']) {
    await harness.desk('POST', `/orders/${order}/checks/${check}`, { result: 'passed' });
  }
  const info = await harness.api('GET', `/order/certificate/${order}`);
  return { order, certificate: String(at(info.body, 'certificate.id')) };
}
