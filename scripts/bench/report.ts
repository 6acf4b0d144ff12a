import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { type Bench, type BenchOptions, type Figure, holds, type Outcome, ratioOf } from './bench';

const kept = 'docs/performance.json';
const page = 'docs/performance.md';

/** A run as it is kept: what was measured, where, and of which state of the code. */
interface Run extends Outcome, Omit<BenchOptions, 'data'> {
  readonly bench: string;
  readonly title: string;
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  /** How many processes wanted the processor, on average over a quarter of an hour. */
  readonly load: number;
}

/** The shape of this machine, without its name. */
function machine(): string {
  const model = (cpus()[0]?.model ?? 'unknown processor').trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${model}), ${memory} GB, Node.js ${process.versions.node}, ${process.platform}`;
}

const commit = () => execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

const whole = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

function line(figure: Figure): string {
  const { what, base, measured, medians, unit, target, side } = figure;
  const cells = [
    what,
    `${whole(base)} ${unit}`,
    `${whole(measured)} ${unit}`,
    ratioOf(figure).toFixed(2),
    medians?.toFixed(2) ?? '',
  ];
  return `| ${[...cells, `${side} ${target}`, holds(figure) ? 'yes' : '**no**'].join(' | ')} |`;
}

/** The figures of a run as a table of Markdown, which reads well at a terminal too. */
export function table({ figures, faults }: Outcome): string {
  return [
    '| what | base | measured | ratio | of medians | target | holds |',
    '|---|--:|--:|--:|--:|---|---|',
    ...figures.map(line),
    '',
    ...(faults.length > 0 ? faults.map((fault) => `- ${fault}`) : ['No fault was found.']),
  ].join('\n');
}

function readRuns(): readonly Run[] {
  return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Run[]) : [];
}

/** Puts a run beside those before it and writes the page anew. */
export function keep(bench: Bench, options: BenchOptions, outcome: Outcome): void {
  const { name, title } = bench;
  const { orders, runs: looks } = options;
  const about = { bench: name, title, date: new Date().toISOString().slice(0, 10), commit: commit() };
  const runs = [
    ...readRuns(),
    { ...about, machine: machine(), load: loadavg()[2] ?? 0, orders, runs: looks, ...outcome },
  ];
  writeFileSync(kept, `${JSON.stringify(runs, null, 2)}\n`);
  writeFileSync(page, pageOf(runs));
}

const intro = `# Performance

How quick the product is, each figure as a ratio of two things measured in the same run on the same machine. Made by
\`npm run bench\`, which adds the run to [performance.json](performance.json) and writes this page; \`npm run bench -- lists
--orders 100000\` tries a smaller one and keeps nothing.
`;

function pageOf(runs: readonly Run[]): string {
  const names = [...new Set(runs.map(({ bench }) => bench))];
  const parts = names.map((name) => partOf(runs.filter(({ bench }) => bench === name)));
  return `${[intro, ...parts].join('\n')}`;
}

function partOf(runs: readonly Run[]): string {
  const last = runs.at(-1);
  if (!last) return '';
  const { title, setting, date, commit: code, machine: where, load, bench } = last;
  return `## ${title}

${setting}

\`npm run bench -- ${bench}\`, ${date}, code ${code}, on ${where}; ${load.toFixed(1)} processes wanted a processor meanwhile${
    load > availableParallelism() ? ', so a p95 says little about a page and only its ratio counts' : ''
  }.

${table(last)}

### Before

| date | code | machine | load | largest ratio | of medians | held |
|---|---|---|--:|--:|--:|--:|
${runs.map(historyLine).join('\n')}
`;
}

function historyLine({ date, commit: code, machine: where, load, figures }: Run): string {
  const worst = Math.max(...figures.map(ratioOf));
  const held = figures.filter(holds).length;
  const medians = Math.max(...figures.map((figure) => figure.medians ?? ratioOf(figure)));
  const ratios = `${worst.toFixed(2)} | ${medians.toFixed(2)}`;
  return `| ${date} | ${code} | ${where} | ${load.toFixed(1)} | ${ratios} | ${held} of ${figures.length} |`;
}
