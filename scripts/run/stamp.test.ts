import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { whenChanged } from './stamp.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stamp-'));
afterEach(() => rmSync(folder, { recursive: true }));

it('works again only when a source changed, and not for a changed test', async () => {
  const source = join(folder, 'source');
  mkdirSync(source);
  const work = vi.fn(async () => undefined);
  const build = () => whenChanged({ inputs: [source], stamp: join(folder, 'stamp'), work });

  writeFileSync(join(source, 'a.ts'), 'one');
  expect(await build()).toBe(true);
  expect(await build()).toBe(false);
  writeFileSync(join(source, 'a.test.ts'), 'a test');
  expect(await build()).toBe(false);
  writeFileSync(join(source, 'a.ts'), 'two');
  expect(await build()).toBe(true);

  work.mockRejectedValueOnce(new Error('broken'));
  writeFileSync(join(source, 'a.ts'), 'three');
  await expect(build()).rejects.toThrow('broken');
  expect(await build()).toBe(true);
});
