import { z } from 'zod';
import { readSubmission } from '@/components/acceptance/read-submission';
import { acceptanceForm } from '@/components/acceptance/schemas';
import { fieldProblems } from '@/lib/domain/checked';
import { Problem } from '@/lib/domain/problem';
import {
  acceptanceLimit,
  runAcceptanceTest,
  type Submitted,
} from '@/lib/usecases/acceptance/run-acceptance-test';
import { json, newRunning, refusal } from '@/lib/web/api/respond';
import { rateLimitHeaders } from '@/lib/web/rate-limit-headers';
import { originOf } from '@/lib/web/request-origin';

/** Two files of 64 kB in base64, and what goes round them. */
const mostBytes = 256 * 1024;

const body = acceptanceForm.pick({ kvkNumber: true }).extend({
  /** PEM, or the base64 of a file. */
  certificate: z.string().min(1),
  chain: z.string().optional(),
  /** With its extension, when there was a file. */
  fileName: z.string().max(255).optional(),
});

/**
 * The acceptance test for programs: JSON or a form with a file in, rows as JSON out; refusals are problem details
 * (RFC 9457). Open to all, so it asks for no session and gives nothing that belongs to anybody.
 */
export async function POST(request: Request): Promise<Response> {
  const running = newRunning(request, { 'Cache-Control': 'no-store' });
  try {
    const submitted = await read(request);
    const view = await runAcceptanceTest(submitted, originOf(request.headers).ipAddress, (spent) => {
      Object.assign(running.headers, rateLimitHeaders('acceptance-test', acceptanceLimit, spent));
    });
    return json(running, { status: 200, body: view });
  } catch (error) {
    return refusal(running, error);
  }
}

async function read(request: Request): Promise<Submitted> {
  const content = await readBounded(request);
  const type = request.headers.get('content-type') ?? '';
  const submitted = type.startsWith('application/json') ? readJson(content) : await readForm(content, type);
  if (!submitted) throw new Problem('invalid_input', { fields: { certificate: 'required' } });
  return submitted;
}

/** No more of a body is taken in than can be of use. Throws Problem `file_too_large`. */
async function readBounded(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > mostBytes) throw new Problem('file_too_large');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function readJson(content: Uint8Array): Submitted {
  const parsed = body.safeParse(parseJson(new TextDecoder().decode(content)));
  if (!parsed.success) throw new Problem('invalid_input', { fields: fieldProblems(parsed.error) });
  const { certificate, chain, fileName, kvkNumber } = parsed.data;
  return {
    file: certificate,
    ...(fileName && { fileName }),
    ...(chain && { chain: [chain] }),
    ...(kvkNumber && { kvkNumber }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readForm(content: Uint8Array<ArrayBuffer>, type: string): Promise<Submitted | undefined> {
  const form = await new Response(content, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  const parsed = acceptanceForm.safeParse(form && Object.fromEntries(form));
  if (!parsed.success) throw new Problem('invalid_input', { fields: fieldProblems(parsed.error) });
  return readSubmission(parsed.data);
}
