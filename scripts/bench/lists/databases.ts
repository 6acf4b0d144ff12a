import { resolve } from 'node:path';
import { Client } from 'pg';
import { connect } from '@/lib/db/client';
import { migrate } from '../../database/migrations';
import { demoSecrets } from '../../run/demo-secrets.mjs';
import { demoEnvironment } from '../../run/environment.mjs';
import { portBlock } from '../../run/ports.mjs';
import { fill } from './fill';
import type { Server } from './server';

type Connection = ReturnType<typeof connect>;

/** A filled database, and the product's client on it. */
export interface Filled {
  readonly url: string;
  readonly orders: number;
  readonly client: Connection;
}

/** The environment of the product; its outside systems are never asked here. */
export function productEnvironment(url: string): void {
  const addresses = demoEnvironment({ ports: portBlock(1100), secrets: demoSecrets() });
  Object.assign(process.env, addresses, { NODE_ENV: 'test', DATABASE_URL: url });
}

/** The product has one client per process, kept where a reload finds it; the bench puts another in its place. */
export function use(client: Connection): void {
  (globalThis as { zegelDb?: Connection }).zegelDb = client;
}

/** A migrated database with so many orders; one that was filled before is taken as it is. */
export async function filledDatabase(server: Server, orders: number): Promise<Filled> {
  const name = `orders_${orders}`;
  const owner = new Client(server.url('postgres'));
  await owner.connect();
  try {
    const known = await owner.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount === 0) await fillAnew(server, owner, name, orders);
  } finally {
    await owner.end();
  }
  const url = server.url(name);
  return { url, orders, client: connect(url) };
}

/** It bears its name only when it is whole. */
async function fillAnew(server: Server, owner: Client, name: string, orders: number): Promise<void> {
  const begin = performance.now();
  const half = `${name}_half`;
  await owner.query(`DROP DATABASE IF EXISTS ${half} WITH (FORCE)`);
  await owner.query(`CREATE DATABASE ${half}`);
  await migrate(server.url(half), resolve('prisma/migrations'));
  await fill(server.url(half), orders);
  await owner.query(`ALTER DATABASE ${half} RENAME TO ${name}`);
  console.log(`${orders} orders were made in ${Math.round((performance.now() - begin) / 1000)} s`);
}
