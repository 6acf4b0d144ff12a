/** `npm run generate`: the database client of prisma/schema.prisma, into lib/db/generated. */
import { generateClient } from './run/install.mjs';

const done = await generateClient(process.stdout);
if (!done) console.log('The database client was up to date.');
