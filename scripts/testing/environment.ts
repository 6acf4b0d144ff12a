import { afterAll } from 'vitest';
import { demoSecrets } from '../run/demo-secrets.mjs';
import { demoEnvironment } from '../run/environment.mjs';
import { portBlock } from '../run/ports.mjs';
import { testDatabase } from './database';

/**
 * Before each integration test file: the whole environment of the product, with fresh secrets and a database of
 * its own. Addresses of outside systems point at ports where nothing listens; a test that starts a stand-in puts
 * that address in the environment before it first asks for `env()`.
 */
const database = await testDatabase();
const addresses = demoEnvironment({ ports: portBlock(1100), secrets: demoSecrets() });
Object.assign(process.env, addresses, { NODE_ENV: 'test', DATABASE_URL: database.url });

afterAll(() => database.drop());
