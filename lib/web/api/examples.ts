import type { ExampleId } from '@/lib/views/api-examples';

interface Example {
  readonly id: ExampleId;
  readonly shell: string;
  readonly typescript: string;
}

const head = (path: string) => `const { ZEGEL_URL, ZEGEL_KEY } = process.env;
const answer = await fetch(\`\${ZEGEL_URL}/api/v1${path}\`, {
  headers: { Authorization: \`Bearer \${ZEGEL_KEY}\` },
});`;

const curl = 'curl --silent --show-error --header "Authorization: Bearer $ZEGEL_KEY"';

/**
 * The examples of the page for developers. The tests run exactly these texts; the address and the key are in the
 * environment, as ZEGEL_URL and ZEGEL_KEY.
 */
export const examples: readonly Example[] = [
  {
    id: 'orders',
    shell: `${curl} \\
  "$ZEGEL_URL/api/v1/orders?state=validating&limit=10"`,
    typescript: `${head('/orders?state=validating&limit=10')}
const { data } = await answer.json();
for (const order of data) console.log(order.number, order.next.actor);`,
  },
  {
    id: 'request',
    shell: `jq --null-input --arg subscription "$SUBSCRIPTION_ID" --rawfile csr server.csr --slurpfile answers answers.json \\
  '{subscriptionId: $subscription, answers: ($answers[0] + {key: {kind: "csr", csr: $csr}})}' | \\
${curl} \\
  --header "Content-Type: application/json" \\
  --header "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" \\
  --data @- "$ZEGEL_URL/api/v1/requests"`,
    typescript: `import { readFile } from 'node:fs/promises';

const { ZEGEL_URL, ZEGEL_KEY, SUBSCRIPTION_ID } = process.env;
const post = (path: string, body: object) =>
  fetch(\`\${ZEGEL_URL}/api/v1\${path}\`, {
    method: 'POST',
    headers: {
      Authorization: \`Bearer \${ZEGEL_KEY}\`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
const answers = {
  ...JSON.parse(await readFile('answers.json', 'utf8')),
  key: { kind: 'csr', csr: await readFile('server.csr', 'utf8') },
};
const begun = await (await post('/requests', { subscriptionId: SUBSCRIPTION_ID, answers })).json();
for (const { pointer, severity, detail } of begun.findings ?? []) console.log(severity, pointer, detail);
const sent = await post(\`/requests/\${begun.orderId}/submit\`, { acceptedTerms: begun.terms?.version });
const told = await sent.json();
for (const { pointer, detail } of told.errors ?? []) console.log(pointer, detail);
console.log(sent.ok ? told.number : told.code);`,
  },
  {
    id: 'ending',
    shell: `${curl} --get \\
  --data-urlencode "standing=in_use" \\
  --data-urlencode "endsBefore=2099-01-01T00:00:00Z" \\
  "$ZEGEL_URL/api/v1/certificates"`,
    typescript: `const { ZEGEL_URL, ZEGEL_KEY } = process.env;
let cursor: string | null = null;
do {
  const address = new URL('/api/v1/certificates?standing=in_use', ZEGEL_URL);
  if (cursor) address.searchParams.set('cursor', cursor);
  const answer = await fetch(address, { headers: { Authorization: \`Bearer \${ZEGEL_KEY}\` } });
  const page = await answer.json();
  for (const { commonName, notAfter } of page.data) console.log(commonName, notAfter);
  cursor = page.nextCursor;
} while (cursor);`,
  },
  {
    id: 'download',
    shell: `${curl} --output server.pem \\
  "$ZEGEL_URL/api/v1/certificates/$CERTIFICATE_ID/download?format=pem"
openssl x509 -in server.pem -noout -subject -enddate`,
    typescript: `import { writeFile } from 'node:fs/promises';

const { ZEGEL_URL, ZEGEL_KEY, CERTIFICATE_ID } = process.env;
const answer = await fetch(\`\${ZEGEL_URL}/api/v1/certificates/\${CERTIFICATE_ID}/download?format=pem\`, {
  headers: { Authorization: \`Bearer \${ZEGEL_KEY}\` },
});
await writeFile('server.pem', await answer.text());
console.log(answer.headers.get('content-type'));`,
  },
  {
    id: 'reissue',
    shell: `jq --null-input --rawfile csr server.csr '{csr: $csr}' | \\
${curl} \\
  --header "Content-Type: application/json" \\
  --header "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" \\
  --data @- "$ZEGEL_URL/api/v1/orders/$ORDER_ID/reissue"`,
    typescript: `import { readFile } from 'node:fs/promises';

const { ZEGEL_URL, ZEGEL_KEY, ORDER_ID } = process.env;
const answer = await fetch(\`\${ZEGEL_URL}/api/v1/orders/\${ORDER_ID}/reissue\`, {
  method: 'POST',
  headers: {
    Authorization: \`Bearer \${ZEGEL_KEY}\`,
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
  },
  body: JSON.stringify({ csr: await readFile('server.csr', 'utf8') }),
});
const told = await answer.json();
console.log(answer.ok ? told.state : \`\${told.code}: \${told.detail}\`);`,
  },
];
