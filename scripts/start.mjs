/**
 * `npm start`: the whole product on this machine, with nothing needed beforehand but Node.js.
 *
 *   --dev         the portal from its sources, reloading as they change
 *   ZEGEL_PORT    first port of our block (3000)
 *   ZEGEL_DATA    folder that keeps the data (.data)
 *   DATABASE_URL  a PostgreSQL of your own instead of the embedded one
 */
import { stopCommands } from './run/command.mjs';
import { environmentOf, startDemo } from './run/demo.mjs';
import { checkNode, install } from './run/install.mjs';
import { dataPlaces } from './run/places.mjs';
import { portBlock } from './run/ports.mjs';
import { aliveRun, healRun, runningParts } from './run/run-record.mjs';
import { explain, stepsInto } from './run/steps.mjs';
import { addressesOf, welcome } from './run/welcome.mjs';

checkNode();
const dev = process.argv.includes('--dev');
const places = dataPlaces();
const ports = portBlock(Number(process.env.ZEGEL_PORT || 3000));
const addresses = addressesOf(ports);
const parts = runningParts({ file: places.run, mark: 'start.mjs', addresses });
let leaving = false;

async function leave(code) {
  leaving = true;
  stopCommands();
  await parts.stop();
  process.exit(code);
}

async function start() {
  const step = stepsInto(places.logs);
  const left = await healRun(places.run);
  if (left.length > 0) console.log(`Stopped what an earlier run left behind: ${left.join(', ')}.`);
  await step('Installing', 'install', install);
  const { env, secrets } = await environmentOf({ places, ports, own: process.env, dev });
  await startDemo({ places, ports, env, secrets, step, parts, dev });
  console.log(await welcome(addresses, places.signIns));
  console.log('Ctrl-C stops all of it; the data stays.');
  throw await parts.death();
}

const other = await aliveRun(places.run);
if (other) {
  console.log(
    `Zegel already runs (process ${other.pid}).\n${await welcome(other.addresses, places.signIns)}`,
  );
  process.exit(0);
}
// Whoever reads our output may go away (a closed terminal, a pipe); what runs must then still be stopped well.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (leaving) return;
    console.log('\nStopping …');
    leave(0);
  });
}
start().catch(async (error) => {
  if (leaving) return;
  console.error(`\n${await explain(error)}`);
  await leave(1);
});
