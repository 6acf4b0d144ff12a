import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choice, count, countOrNever, flag, Knobs } from './knobs';
import { listen, type Running } from './listen';
import { standInApp } from './stand-in-app';

const declarations = {
  broken: flag('Is broken.'),
  nextFails: count('The next N fail.'),
  wait: countOrNever('Waits.', 5),
  mood: choice(['good', 'bad'], 'Its mood.'),
};
const STANDARD = { broken: false, nextFails: 0, wait: 5, mood: 'good' };

let dataDir: string;
let running: Running;

async function startAgain() {
  const knobs = new Knobs(declarations, join(dataDir, 'knobs.json'));
  const app = standInApp('test', knobs);
  app.get('/work', (c) => c.text(knobs.takeOne('nextFails') ? 'failed' : 'done'));
  running = await listen(app, { standIn: 'test', port: 0, setting: 'TEST_PORT' });
}
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'knobs-'));
  await startAgain();
});
afterEach(async () => {
  await running.close();
  rmSync(dataDir, { recursive: true });
});

const turn = (knobs: unknown) =>
  fetch(`${running.url}/desk/knobs`, { method: 'PUT', body: JSON.stringify(knobs) });
const values = async () => (await fetch(`${running.url}/desk/knobs`)).json();
const work = async () => (await fetch(`${running.url}/work?of=today`)).text();

describe('knobs', () => {
  it('are turned, kept over a restart, and put back', async () => {
    expect(await values()).toEqual(STANDARD);
    await turn({ broken: true, wait: null, mood: 'bad' });
    await running.close();
    await startAgain();
    expect(await values()).toEqual({ ...STANDARD, broken: true, wait: null, mood: 'bad' });
    await fetch(`${running.url}/desk/knobs`, { method: 'DELETE' });
    expect(await values()).toEqual(STANDARD);
  });

  it('count down by themselves', async () => {
    await turn({ nextFails: 2 });
    expect([await work(), await work(), await work()]).toEqual(['failed', 'failed', 'done']);
  });

  it.each([
    [{ sunshine: 1 }],
    [{ toString: 1 }],
    [{ broken: 'yes' }],
    [{ nextFails: -1 }],
    [{ mood: 'so-so' }],
    [{ broken: true, mood: 'so-so' }],
    [['broken']],
    ['broken'],
  ])('refuse %j and change nothing', async (knobs) => {
    expect((await turn(knobs)).status).toBe(400);
    expect(await values()).toEqual(STANDARD);
  });

  it('are a form in a browser', async () => {
    const page = await fetch(`${running.url}/desk/knobs`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('Its mood.');
    const body = new URLSearchParams({ broken: 'on', nextFails: '3', wait: '', mood: 'bad' });
    await fetch(`${running.url}/desk/knobs`, { method: 'POST', body });
    expect(await values()).toEqual({ broken: true, nextFails: 3, wait: null, mood: 'bad' });
  });
});

describe('request log', () => {
  it('remembers what was asked, without the desk', async () => {
    await work();
    const { requests } = await (await fetch(`${running.url}/desk/requests`)).json();
    expect(requests).toMatchObject([{ method: 'GET', path: '/work?of=today', status: 200 }]);
  });
});
