import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PREPARED_KEYS } from '@/stand-ins/digicert/ca/prepared-keys';
import { start } from '@/stand-ins/digicert/server';
import { createDigicert } from '../client';
import type { DigicertConfig } from '../config';

export const apiKey = 'stand-in-key-0123456789abcdef';

const json = { 'content-type': 'application/json' };

/** A stand-in CA of its own for one test file, with its side doors. */
export async function standInCa() {
  const dataDir = mkdtempSync(join(tmpdir(), 'ca-'));
  const ca = await start({ port: 0, dataDir, caDir: PREPARED_KEYS, apiKey });
  const desk = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body), headers: json };
    const response = await fetch(`${ca.url}/desk${path}`, init);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  return {
    url: ca.url,
    desk,
    /** A client with quick repeats. */
    client: (changes: Partial<DigicertConfig> = {}) =>
      createDigicert({ baseUrl: `${ca.url}/services/v2`, apiKey, pauseMs: 1, ...changes }),
    /** Passes every check of an order, as the desk, the identity company and the representative do. */
    async passAll(orderId: string): Promise<void> {
      for (const check of ['organization', 'register', 'domain']) {
        await desk('POST', `/api/orders/${orderId}/checks/${check}`, { result: 'passed' });
      }
      await desk('POST', `/orders/${orderId}/identity`, { result: 'passed' });
      await desk('POST', `/orders/${orderId}/approval`, { decision: 'approved' });
    },
    async close(): Promise<void> {
      await ca.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
