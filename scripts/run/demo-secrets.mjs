import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

const secret = (bytes = 32) => randomBytes(bytes).toString('base64url');

/** Random keys for one demo: what the portal and the stand-ins must agree on, and the portal's own. */
export const demoSecrets = () => ({
  database: randomBytes(16).toString('hex'),
  auth: secret(),
  dataKeys: `demo:${randomBytes(32).toString('base64')}`,
  digicertKey: secret(),
  digicertWebhook: secret(),
  mollieKey: `test_${randomBytes(20).toString('hex').slice(0, 30)}`,
  identityKey: secret(),
  identityWebhook: secret(),
  kvkKey: secret(24),
  mailBounce: secret(),
});

/** The secrets of a data folder: made at the first start and kept, because stored data is sealed with them. */
export async function keptSecrets(file) {
  if (existsSync(file)) return { ...demoSecrets(), ...JSON.parse(await readFile(file, 'utf8')) };
  const secrets = demoSecrets();
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}
