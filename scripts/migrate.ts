/** `npm run migrate`: brings the database of DATABASE_URL up to date and says what that took. */
import { resolve } from 'node:path';
import { migrate } from './database/migrations';

const url = process.env.DATABASE_URL;
if (!url) {
  console.error('Set DATABASE_URL to the database that must be brought up to date.');
  process.exit(1);
}

const applied = await migrate(url, resolve('prisma/migrations')).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(applied.length === 0 ? 'The database was up to date.' : `Applied: ${applied.join(', ')}`);
