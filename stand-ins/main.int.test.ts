import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { start as startMailbox } from './mailbox/server';

const STARTING_MS = 60_000;
const SETTINGS = {
  DIGICERT_API_KEY: 'digicert-key',
  DIGICERT_WEBHOOK_SECRET: 'webhook-secret-of-at-least-32-characters',
  MOLLIE_API_KEY: 'test_key',
  IDENTITY_API_KEY: 'identity-key',
  IDENTITY_WEBHOOK_SECRET: 'webhook-secret-of-at-least-32-characters',
  DIGICERT_STAND_IN_PORT: '0',
  MOLLIE_STAND_IN_PORT: '0',
  IDENTITY_STAND_IN_PORT: '0',
  REGISTERS_STAND_IN_PORT: '0',
  MAILBOX_STAND_IN_PORT: '0',
  MAILBOX_SMTP_PORT: '0',
};

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'stand-ins-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function run(settings: Record<string, string>) {
  const env = { ...process.env, ...SETTINGS, STAND_INS_DATA: dataDir, ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'main.ts')], { env });
  const said = { out: '', error: '' };
  child.stdout.on('data', (part) => {
    said.out += part;
  });
  child.stderr.on('data', (part) => {
    said.error += part;
  });
  return { child, said, ended: once(child, 'exit') };
}

describe('all stand-ins together', () => {
  it('start, are healthy, and stop on SIGTERM', { timeout: STARTING_MS }, async () => {
    const { child, said, ended } = run({});
    await vi.waitFor(() => expect(said.out).toContain('smtp://'), STARTING_MS);
    const urls = said.out.match(/http:\/\/\S+/g) ?? [];
    expect(said.out.match(/^\w+/gm)).toEqual(['digicert', 'mollie', 'identity', 'registers', 'mailbox']);
    for (const url of urls) expect(await (await fetch(`${url}/health`)).json()).toEqual({ ok: true });
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('say which port is taken and what to do', { timeout: STARTING_MS }, async () => {
    const other = await startMailbox({ port: 0, smtpPort: 0, dataDir });
    const { said, ended } = run({ DIGICERT_STAND_IN_PORT: String(other.port) });
    expect(await ended).toEqual([1, null]);
    expect(said.error).toMatch(new RegExp(`DigiCert.*port ${other.port}.*DIGICERT_STAND_IN_PORT`));
    await other.close();
  });

  it('say which key is missing', { timeout: STARTING_MS }, async () => {
    const { said, ended } = run({ DIGICERT_API_KEY: '' });
    expect(await ended).toEqual([1, null]);
    expect(said.error).toContain('DIGICERT_API_KEY is not set');
  });
});
