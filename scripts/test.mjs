/**
 * `npm test`: everything that must hold before a change goes in, on a machine with nothing but Node.js.
 * `npm test -- lint unit int e2e` runs only the parts named.
 */
import { join } from 'node:path';
import { checks, runCheck } from './run/checks.mjs';
import { stopCommands } from './run/command.mjs';
import { checkNode, install } from './run/install.mjs';
import { journeys } from './run/journeys.mjs';
import { dataPlaces } from './run/places.mjs';
import { explain, stepsInto } from './run/steps.mjs';
import { vitest } from './run/suites.mjs';
import { installTools } from './run/tools.mjs';

checkNode();
const known = ['lint', 'unit', 'int', 'e2e'];
const asked = process.argv.slice(2);
const unknown = asked.find((part) => !known.includes(part));
if (unknown) {
  console.error(`There is no part "${unknown}". The parts are: ${known.join(', ')}.`);
  process.exit(2);
}
const wanted = (part) => asked.length === 0 || asked.includes(part);
const sum = { passed: 0, failed: 0, skipped: 0 };
const step = stepsInto(join(dataPlaces().folder, 'logs', 'test'));
let parts;

/** A part that breaks counts as a failure and lets the others go on; one that gives counts adds them. */
async function attempt(work) {
  try {
    const counts = await work();
    for (const key of Object.keys(counts ?? {})) sum[key] += counts[key];
  } catch (error) {
    console.error(`\n${await explain(error)}\n`);
    sum.failed += 1;
  }
}

async function main() {
  await step('Installing', 'install', install);
  await step('Tools', 'tools', installTools);
  for (const [name, args] of Object.entries(wanted('lint') ? checks : {})) {
    await attempt(() => step(name, name.toLowerCase(), (log) => runCheck(args, log)));
  }
  if (wanted('unit')) await attempt(() => vitest('unit', 10));
  if (wanted('int')) await attempt(() => vitest('integration', 15));
  if (wanted('e2e')) await attempt(() => journeys({ step, started: (running) => (parts = running) }));
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
