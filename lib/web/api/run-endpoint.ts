import { createHash } from 'node:crypto';
import type { ProgramActor } from '@/lib/domain/account/actor';
import { isProblem, Problem } from '@/lib/domain/problem';
import { answerOnce, type KeptAnswer } from '@/lib/usecases/api-keys/answer-once';
import type { PublicFile } from '@/lib/usecases/certificates/download-certificate';
import { problemStatus } from '../problem-status';
import type { Endpoint, Incoming } from './endpoint';
import { readJsonBody } from './read-body';
import { detailsOf, file, json, problem, type Running } from './respond';

interface Asked {
  readonly running: Running;
  readonly actor: ProgramActor;
  readonly endpoint: Endpoint;
  readonly incoming: Pick<Incoming, 'params' | 'query'>;
}

/** Lets the endpoint answer. What only reads is done as often as asked; what does something, once per Idempotency-Key. */
export async function runEndpoint(asked: Asked): Promise<Response> {
  const { running, actor, endpoint, incoming } = asked;
  if (endpoint.method === 'POST') return runOnce(asked);
  const given = await endpoint.answer(actor, { ...incoming, body: undefined });
  if (endpoint.gives.kind === 'file') return file(running, given as PublicFile);
  return json(running, { status: endpoint.gives.status, body: given });
}

/** Visible ASCII; the length is bounded because it is stored. */
const keyForm = /^[\x21-\x7e]{1,255}$/;

async function runOnce({ running, actor, endpoint, incoming }: Asked): Promise<Response> {
  const { request, headers } = running;
  const key = request.headers.get('idempotency-key') ?? '';
  if (!keyForm.test(key)) throw new Problem('idempotency_key_missing');
  const { text, body } = await readJsonBody(request);
  const requestHash = createHash('sha256')
    .update(`${request.method}\n${new URL(request.url).pathname}\n${text}`)
    .digest('base64url');
  const work = () => endpoint.answer(actor, { ...incoming, body });
  const once = { key, requestHash, run: () => settled(running, endpoint, work) };
  const { replayed, ...kept } = await answerOnce(actor, once);
  if (replayed) headers['Idempotency-Replayed'] = 'true';
  return kept.status < 400 ? json(running, kept) : problem(running, kept);
}

/** A refusal of what was asked is an answer too, and stays it; trouble of ours is not, and may be tried again. */
async function settled(
  running: Running,
  { gives }: Endpoint,
  work: () => Promise<object>,
): Promise<KeptAnswer> {
  try {
    return { status: gives.kind === 'json' ? gives.status : 200, body: await work() };
  } catch (error) {
    if (!isProblem(error) || problemStatus(error.code) >= 500) throw error;
    return { status: problemStatus(error.code), body: detailsOf(running, error) };
  }
}
