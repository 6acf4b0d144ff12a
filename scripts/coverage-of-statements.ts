/**
 * `npm run coverage`: writes docs/coverage.md, which statement is proven by which test. A test names what it proves
 * at the start of its name: `it('S0-1.3.2g6 computes …')`. `--check` writes nothing and fails when the page is out
 * of date or a test names a statement that does not exist.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const page = 'docs/coverage.md';
const folders = ['app', 'components', 'e2e', 'lib', 'scripts', 'stand-ins', 'worker'];
const id = String.raw`(?:S[0-4]-[\w.-]*\w|C-\d\d|M\d\d)`;
const named = new RegExp(String.raw`['"\`](${id}(?:[ ,]+${id})*)[ :]`, 'g');

type Proofs = Map<string, string[]>;

async function testFiles(): Promise<string[]> {
  const lists = folders
    .filter((folder) => existsSync(folder))
    .map(async (folder) => (await readdir(folder, { recursive: true })).map((file) => join(folder, file)));
  return (await Promise.all(lists))
    .flat()
    .filter((file) => /[.](test|spec)[.]tsx?$/.test(file))
    .sort();
}

/** Which test files name which statement. */
async function readProofs(): Promise<Proofs> {
  const proofs: Proofs = new Map();
  for (const file of await testFiles()) {
    const source = await readFile(file, 'utf8');
    for (const [, ids = ''] of source.matchAll(named)) {
      for (const one of ids.split(/[ ,]+/)) {
        const files = proofs.get(one) ?? [];
        if (!files.includes(file)) proofs.set(one, [...files, file]);
      }
    }
  }
  return proofs;
}

function write(statements: string[], proofs: Proofs): string {
  const proven = statements.filter((statement) => proofs.has(statement));
  const open = statements.filter((statement) => !proofs.has(statement));
  const rows = proven.map((statement) => `| ${statement} | ${(proofs.get(statement) ?? []).join('<br>')} |`);
  return [
    '# Which test proves which statement',
    '',
    'Written by `npm run coverage`; do not edit. S0 is the Dutch guide, S1, S3 and S4 are pages of the Services API,',
    'S2 is the KVK page, C are rulings on contradictions between them, M are features of the comparison with peers.',
    '',
    `Named by a test: ${proven.length} of ${statements.length}.`,
    '',
    '| statement | tests |',
    '|---|---|',
    ...rows,
    '',
    '## Not named by a test yet',
    '',
    open.join(', '),
    '',
  ].join('\n');
}

const statements = JSON.parse(await readFile('docs/statements.json', 'utf8')) as string[];
const proofs = await readProofs();
// A whole group (S0-1.1.9 of S0-1.1.9a to f) may be named, but proves none of its members.
const strange = [...proofs.keys()].filter(
  (name) => !statements.some((statement) => statement.startsWith(name)),
);
if (strange.length > 0) {
  console.error(`Tests name statements that do not exist: ${strange.join(', ')}. See docs/statements.json.`);
  process.exit(1);
}
const fresh = write(statements, proofs);
if (!process.argv.includes('--check')) await writeFile(page, fresh);
else if (fresh !== (await readFile(page, 'utf8').catch(() => ''))) {
  console.error(`${page} is out of date. Run: npm run coverage`);
  process.exit(1);
}
