/**
 * `npm test`: everything that must hold before a change goes in, on a machine with nothing but Node.js.
 * `npm test -- lint unit int e2e` runs only the parts named.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks, runCheck } from './run/checks.mjs';
import { stopCommands } from './run/command.mjs';
import { environmentOf, startDemo } from './run/demo.mjs';
import { checkNode, install } from './run/install.mjs';
import { dataPlaces } from './run/places.mjs';
import { freeBlock, portBlock } from './run/ports.mjs';
import { runningParts } from './run/run-record.mjs';
import { explain, stepsInto } from './run/steps.mjs';
import { playwright, vitest } from './run/suites.mjs';
import { installTools } from './run/tools.mjs';
import { addressesOf } from './run/welcome.mjs';

checkNode();
const known = ['lint', 'unit', 'int', 'e2e'];
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !known.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". The parts are: ${known.join(', ')}.`);
  process.exit(2);
}
const wanted = (part) => asked.length === 0 || asked.includes(part);
const sum = { passed: 0, failed: 0, skipped: 0 };
const step = stepsInto(join(dataPlaces().folder, 'logs', 'test'));
let parts;

const add = (counts) => {
  for (const key of Object.keys(sum)) sum[key] += counts[key];
};

/** A part that breaks counts as a failure and lets the others go on. */
async function attempt(work) {
  try {
    await work();
  } catch (error) {
    console.error(`\n${await explain(error)}\n`);
    sum.failed += 1;
  }
}

/** The journeys: against a product of their own, on free ports and in a folder that goes when they are done. */
async function journeys() {
  const folder = await mkdtemp(join(tmpdir(), 'zegel-e2e-'));
  const places = dataPlaces(folder);
  const first = await freeBlock();
  const ports = portBlock(first);
  parts = runningParts({ file: places.run, mark: 'test.mjs', addresses: addressesOf(ports) });
  try {
    const { env, secrets } = await environmentOf({ places, ports, own: { DATABASE_URL: '' } });
    await startDemo({ places, ports, env, secrets, step, parts, durable: false });
    add(await playwright({ ...process.env, ZEGEL_PORT: String(first), ZEGEL_DATA: folder }, 30));
  } finally {
    await parts.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function main() {
  await step('Installing', 'install', install);
  await step('Tools', 'tools', installTools);
  if (wanted('lint')) {
    for (const [name, args] of Object.entries(checks)) {
      await attempt(() => step(name, name.toLowerCase(), async (log) => void (await runCheck(args, log))));
    }
  }
  if (wanted('unit')) add(await vitest('unit', 10));
  if (wanted('int')) add(await vitest('integration', 15));
  if (wanted('e2e')) await attempt(journeys);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    stopCommands();
    await parts?.stop();
    process.exit(1);
  });
}
await attempt(main);
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 ? 1 : 0);
