import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from '@/lib/db/generated/client';
import { type Filled, use } from './databases';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Plan[];
}

/** No page needs to see more rows of one table than this, however many there are. */
const mostRows = 5000;

/** Has the server tell the plan of every statement as it went, whoever sent it. */
const telling = [
  'log_min_duration=0',
  'log_format=json',
  'log_level=notice',
  'log_analyze=on',
  'log_timing=off',
]
  .map((setting) => `-c auto_explain.${setting}`)
  .join(' ');

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** How many rows a step of a plan took out of its table, those included that it did not want. */
function rowsSeen(node: Plan): number {
  const unwanted = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return (node['Actual Rows'] + unwanted) * node['Actual Loops'];
}

/** What a plan reads too much of. */
function tooMuch(notice: string): string[] {
  const begin = notice.indexOf('{');
  if (!/^duration: .* plan:/.test(notice) || begin < 0) return [];
  const { Plan: plan } = JSON.parse(notice.slice(begin)) as { Plan: Plan };
  return nodesOf(plan).flatMap((node) => {
    const [table, rows] = [node['Relation Name'], Math.round(rowsSeen(node))];
    return table && rows > mostRows ? [`${rows} rows of ${table} (${node['Node Type']})`] : [];
  });
}

/**
 * Does the work with a client whose every statement tells how it went, and gives back of what it read more rows than any
 * page needs: a table read through from begin to end, or an index. Fails when nothing was told at all.
 */
export async function readTooMuch(filled: Filled, work: () => Promise<unknown>): Promise<string[]> {
  const options = `-c session_preload_libraries=auto_explain ${telling}`;
  const pool = new Pool({ connectionString: filled.url, options, max: 10 });
  const notices: string[] = [];
  pool.on('connect', (connection) => {
    connection.on('notice', ({ message }) => notices.push(message ?? ''));
  });
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  use(client);
  try {
    await work();
  } finally {
    use(filled.client);
    await client.$disconnect();
    await pool.end().catch(() => undefined);
  }
  if (notices.length === 0) throw new Error('The server told no plan.');
  return [...new Set(notices.flatMap(tooMuch))];
}
