import { afterAll, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/client';
import { problemOf } from '../links/links.fixture';
import { checkHealth } from './check-health';

const present = db();

afterAll(() => present.$disconnect());

it('is well while the database answers', async () => {
  expect(await checkHealth()).toEqual({ ok: true, reminders: 'ok', late: [] });
});

it('is unavailable when the database is out of reach', async () => {
  vi.resetModules();
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody:nothing@127.0.0.1:1/none');
  Reflect.deleteProperty(globalThis, 'zegelDb');
  const fresh = await import('./check-health');
  expect(await problemOf(fresh.checkHealth())).toBe('unavailable');
  vi.unstubAllEnvs();
  Object.assign(globalThis, { zegelDb: present });
});
