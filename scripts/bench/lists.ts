import type { Bench, BenchOptions, Figure, Outcome } from './bench';
import { type Case, cases } from './lists/cases';
import { type Filled, filledDatabase, productEnvironment, use } from './lists/databases';
import { ordersPerAccount } from './lists/fill';
import { readTooMuch } from './lists/plans';
import { type Sample, samplesOf } from './lists/sample';
import { benchServer } from './lists/server';
import { rounds, turnByTurn } from './measure';

const fewOrders = 1000;
/** Spec, targets, "Fast": p95 at a million orders against that at a thousand. */
const target = 1.3;

type Sampled = Filled & { readonly samples: readonly Sample[] };

/** One look of a case, at another order each run. */
function look({ samples }: Sampled, each: Case, run: number): Promise<unknown> {
  const sample = samples[run % samples.length];
  if (!sample) throw new Error('The database has no orders.');
  return each.look(sample);
}

/** The same with the product on that database. */
function lookAt(filled: Sampled, each: Case) {
  return async (run: number) => {
    use(filled.client);
    await look(filled, each, run);
  };
}

async function measure(few: Sampled, many: Sampled, each: Case, runs: number): Promise<Figure> {
  const times = await turnByTurn(runs, lookAt(few, each), lookAt(many, each));
  return { what: each.what, ...times, unit: 'ms', target, side: 'at most' };
}

async function compare(few: Sampled, many: Sampled, runs: number) {
  const [figures, faults]: [Figure[], string[]] = [[], []];
  for (const each of cases) {
    figures.push(await measure(few, many, each, runs));
    const seen = await readTooMuch(many, () => look(many, each, 0));
    faults.push(...seen.map((rows) => `${each.what}: reads ${rows}`));
  }
  return { figures, faults };
}

async function run({ orders, runs, data }: BenchOptions): Promise<Outcome> {
  const server = await benchServer(data);
  const open: Filled[] = [];
  const made = async (count: number): Promise<Sampled> => {
    const filled = await filledDatabase(server, count);
    open.push(filled);
    return { ...filled, samples: await samplesOf(filled, runs) };
  };
  try {
    productEnvironment(server.url('postgres'));
    const [few, many] = [await made(fewOrders), await made(orders)];
    const accounts = orders / ordersPerAccount;
    return {
      setting: `The product's own reading of ${orders} orders in ${accounts} accounts, against that of ${fewOrders} orders in ${fewOrders / ordersPerAccount} accounts, turn by turn on one PostgreSQL; p95 of ${runs} looks, each at another order; of ${rounds} rounds the middle one. Of every statement the plan is looked at as it went: none may read more rows of a table than a page needs, by its index or from begin to end.`,
      ...(await compare(few, many, runs)),
    };
  } finally {
    await Promise.all(open.map(({ client }) => client.$disconnect()));
    await server.stop();
  }
}

export const lists: Bench = { name: 'lists', title: 'Lists at a million orders', run };
