/**
 * `npm run staff:first -- jan@zegel.nl Jan "de Boer" [--en] [--also]`: mails the first administrator a link to set up
 * their access; all others are invited in the portal. Needs the environment of the product.
 */
import { parseArgs } from 'node:util';
import { db } from '@/lib/db/client';
import { colleagueSchema } from '@/lib/domain/account/colleague';
import { isProblem } from '@/lib/domain/problem';
import { firstAdmin } from '@/lib/usecases/colleagues/first-admin';
import { field, problem } from '@/lib/views/messages/en';

const usage = 'npm run staff:first -- <e-mail> <first name> <last name> [--en] [--also]';

async function main(): Promise<string> {
  const flags = { en: { type: 'boolean' }, also: { type: 'boolean' } } as const;
  const { positionals, values } = parseArgs({ options: flags, allowPositionals: true });
  const [email = '', firstName = '', lastName = ''] = positionals;
  const read = colleagueSchema.omit({ staffRole: true }).safeParse({ email, firstName, lastName });
  if (!read.success) throw new Error(`Give a valid e-mail address and both names: ${usage}`);
  const { username } = await firstAdmin(read.data, {
    locale: values.en ? 'en' : 'nl',
    also: values.also ?? false,
    reason: values.also ? 'npm run staff:first --also' : 'npm run staff:first',
  });
  return `The link goes to ${read.data.email} as soon as a worker runs. Username: ${username}`;
}

function wordsOf(error: unknown): string {
  if (!isProblem(error)) return error instanceof Error ? error.message : String(error);
  const [code] = Object.values(error.fields ?? {});
  return code ? field[code] : problem[error.code];
}

try {
  console.log(await main());
} catch (error) {
  console.error(wordsOf(error));
  process.exitCode = 1;
} finally {
  await db().$disconnect();
}
