import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createAsker } from './ask';
import { probe, table } from './probe';

/**
 * `npm run digicert:probe`: proves on an account of the CA what our client counts on. The account is given by
 * DIGICERT_BASE_URL, DIGICERT_API_KEY and, with several divisions, DIGICERT_CONTAINER_ID. It only reads, unless
 * `--write --product <name_id>` names a product of a sandbox; `--organisation <id>` also places an order there and
 * cancels it. `--json <file>` writes the findings as JSON. Ends with 1 when a fact differs, with 2 when used wrongly.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      product: { type: 'string' },
      organisation: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const {
    DIGICERT_BASE_URL: baseUrl,
    DIGICERT_API_KEY: apiKey,
    DIGICERT_CONTAINER_ID: containerId,
  } = process.env;
  if (!baseUrl || !apiKey) return wrong('Set DIGICERT_BASE_URL and DIGICERT_API_KEY.');
  if (values.write && !values.product) return wrong('--write needs --product <name_id> of a sandbox.');
  if (!values.write && (values.product || values.organisation)) return wrong('Changes need --write.');
  const ask = createAsker({ baseUrl: baseUrl.replace(/\/$/, ''), apiKey, containerId });
  const wish = values.product ? { product: values.product, organisationId: values.organisation } : undefined;
  const lines = await probe(ask, values.write ? wish : undefined);
  process.stdout.write(`${table(lines)}${ask.count()} requests to ${new URL(baseUrl).host}\n`);
  const json = `${JSON.stringify({ at: new Date().toISOString(), baseUrl, requests: ask.count(), lines }, null, 2)}\n`;
  if (values.json) await writeFile(values.json, json);
  else process.stdout.write(json);
  return lines.some(({ verdict }) => verdict === 'differs') ? 1 : 0;
}

function wrong(text: string): number {
  process.stderr.write(`digicert:probe: ${text}\n`);
  return 2;
}

process.exitCode = await main().catch((error: unknown) =>
  wrong(error instanceof Error ? error.message : 'failed'),
);
