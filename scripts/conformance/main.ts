import { parseArgs } from 'node:util';
import { runLimbo } from './limbo';
import { runPkits } from './pkits';
import { report } from './score';

/**
 * Measures path validation on published material, which is not kept here: `--limbo FILE` takes the limbo.json of
 * C2SP/x509-limbo, `--pkits DIR` a folder with the `certs` and `crls` of NIST's PKITS. See docs/path-validation.md.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { limbo: { type: 'string' }, pkits: { type: 'string' } } });
  if (!values.limbo && !values.pkits) {
    throw new Error('Nothing to measure on: give --limbo FILE, --pkits DIR, or both.');
  }
  if (values.limbo) report('x509-limbo', await runLimbo(values.limbo));
  if (values.pkits) report('PKITS', await runPkits(values.pkits));
}

await main();
