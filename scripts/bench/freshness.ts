import { caWindows } from '@/lib/domain/ca/limit';
import type { Bench, BenchOptions, Outcome } from './bench';
import { benchCa, type Clock } from './freshness/ca';
import { openOrders } from './freshness/orders';
import { Simulation } from './freshness/simulation';

/** Spec, targets, "Fast": a hundred thousand open orders, each as fresh as this, in milliseconds. */
const freshWithin = 5 * 60_000;
/** Of a million orders, so many are open. */
const openShare = 0.1;
const [seconds, hours, openDays] = [3600, 1, 5];

/** So often in an hour, spread evenly: true when the moment of one has come. */
function every(perHour: number) {
  let due = 0;
  return (): boolean => {
    due += perHour / seconds;
    if (due < 1) return false;
    due -= 1;
    return true;
  };
}

/** Lets the hours pass, a second at a time, with everything that happens there and everything that we do. */
async function pass(simulation: Simulation, clock: Clock, open: number): Promise<void> {
  const lives = open / (openDays * 24);
  const [passes, issues, tells] = [every((lives * 2) / 5), every(lives * 2), every(lives * 2)];
  await simulation.followOrganisations();
  for (let second = 0; second < hours * seconds; second += 1) {
    clock.at = new Date(clock.at.getTime() + 1000);
    if (passes()) simulation.organisationPasses();
    if (issues()) simulation.issued();
    if (tells()) simulation.told();
    if (second % 60 === 0) {
      await simulation.followStatusChanges();
      simulation.sweep();
    }
    if (second % 240 === 30) await simulation.followOrganisations();
    await simulation.work();
  }
}

async function run({ orders }: BenchOptions): Promise<Outcome> {
  const open = orders * openShare;
  const clock: Clock = { at: new Date() };
  const bench = await benchCa(clock);
  const simulation = new Simulation(bench, clock, await openOrders(bench, open, clock.at));
  await pass(simulation, clock, open);
  const oldest = [...simulation.ages, ...simulation.unseen()].reduce((a, b) => Math.max(a, b), 0);
  const [longest] = caWindows;
  const allowed = longest ? longest.most / longest.seconds : 0;
  const refused = bench.refused();
  return {
    setting: `${open} open orders, each open for ${openDays} days, over ${hours} hours of a moved clock, in one process: the CA's webhooks tell of identities and domains and of nothing else. The product's client, limits and rules of reading, against the stand-in with its limiter on. Between ${simulation.ages.length} changes and our knowing them; and what was asked of the CA.`,
    figures: [
      {
        what: 'the change that waited longest',
        base: freshWithin,
        measured: oldest,
        unit: 'ms',
        target: 1,
        side: 'at most',
      },
      {
        what: 'calls, of those that the CA allows',
        base: allowed,
        measured: bench.calls() / (hours * seconds),
        unit: 'req/s',
        target: 1,
        side: 'at most',
      },
    ],
    faults: refused > 0 ? [`the CA refused ${refused} calls for being too many`] : [],
  };
}

export const freshness: Bench = {
  name: 'freshness',
  title: 'A hundred thousand open orders, kept fresh',
  run,
};
