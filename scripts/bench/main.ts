/** `npm run bench [-- <name>…] [--orders N] [--runs N] [--data FOLDER]`: measures, and keeps what was
 * measured at full size. With a folder, what was filled once is there the next time.
 */
import { parseArgs } from 'node:util';
import type { Bench, BenchOptions } from './bench';
import { holds } from './bench';
import { freshness } from './freshness';
import { lists } from './lists';
import { keep, table } from './report';

const benches: readonly Bench[] = [lists, freshness];
const full: BenchOptions = { orders: 1_000_000, runs: 40 };

async function measure(bench: Bench, options: BenchOptions): Promise<boolean> {
  console.log(`\n${bench.title}`);
  const outcome = await bench.run(options);
  console.log(`\n${outcome.setting}\n\n${table(outcome)}`);
  if (options.orders === full.orders && options.runs >= 30) keep(bench, options, outcome);
  return outcome.faults.length === 0 && outcome.figures.every(holds);
}

const { values, positionals } = parseArgs({
  options: { orders: { type: 'string' }, runs: { type: 'string' }, data: { type: 'string' } },
  allowPositionals: true,
});
const options = {
  orders: Number(values.orders ?? full.orders),
  runs: Number(values.runs ?? full.runs),
  data: values.data,
};
const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0 || !(options.orders >= 1000 && options.runs >= 1)) {
  console.error(
    `There is: ${benches.map(({ name }) => name).join(', ')}. --orders 1000 or more, --runs 1 or more.`,
  );
  process.exit(1);
}
const wanted = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
for (const bench of wanted) if (!(await measure(bench, options))) process.exitCode = 1;
