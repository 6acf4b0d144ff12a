import { resolve } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../database/migrations';
import { throwAwayPostgres } from '../database/throw-away-postgres';

const template = 'zegel_template';

/** Once per run: a PostgreSQL with one migrated database, of which every test file gets a copy. */
export default async function setup(project: TestProject) {
  const server = await throwAwayPostgres();
  const client = new Client(server.url('postgres'));
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  await client.end();
  await migrate(server.url(template), resolve('prisma/migrations'));
  project.provide('postgresUrl', server.url('postgres'));
  project.provide('templateDatabase', template);
  return () => server.stop();
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    templateDatabase: string;
  }
}
