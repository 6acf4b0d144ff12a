import { isObject, type JsonObject } from './json';

/** Settings that give the stand-in a bad day. Counters go down by one each time they strike. */
export interface Knobs {
  delayMs: number;
  tooManyRequests: number;
  serverError: number;
  serverErrorStatus: number;
  timeOutAfterOrder: number;
  timeOutMs: number;
  connectionResetBefore: number;
  connectionResetAfter: number;
  duplicateWebhooks: boolean;
  outOfOrderWebhooks: boolean;
  unknownStatus: string;
  conflictingAnswers: boolean;
  rateLimits: boolean;
  idsAsStrings: boolean;
  newRequestStatus: string;
  reissueNeedsApproval: boolean;
  threeCertificateChain: boolean;
}

interface KnobDeclaration<Value> {
  readonly normal: Value;
  readonly explanation: string;
}

/** Every knob with its value on a normal day and what it does. They apply to `/services/v2` only. */
export const knobDeclarations: { readonly [Name in keyof Knobs]: KnobDeclaration<Knobs[Name]> } = {
  delayMs: { normal: 0, explanation: 'Every answer comes this many milliseconds late.' },
  tooManyRequests: {
    normal: 0,
    explanation: 'The next N requests get 429 request_limit_exceeded; nothing is done.',
  },
  serverError: { normal: 0, explanation: 'The next N requests get serverErrorStatus; nothing is done.' },
  serverErrorStatus: {
    normal: 503,
    explanation: 'The status that serverError answers with: 500, 502, 503 or 504.',
  },
  timeOutAfterOrder: {
    normal: 0,
    explanation:
      'The next N orders ARE made, but the answer stays out for timeOutMs and then the connection drops.',
  },
  timeOutMs: {
    normal: 120_000,
    explanation: 'How long (milliseconds) an answer held back by timeOutAfterOrder stays out.',
  },
  connectionResetBefore: {
    normal: 0,
    explanation: 'The next N requests lose their connection before anything is done.',
  },
  connectionResetAfter: {
    normal: 0,
    explanation: 'The next N requests are carried out, then the connection is lost.',
  },
  duplicateWebhooks: { normal: false, explanation: 'Every webhook message is delivered twice.' },
  outOfOrderWebhooks: {
    normal: false,
    explanation:
      'A webhook message is held until the next one (at most 2 seconds); the later one goes first.',
  },
  unknownStatus: {
    normal: '',
    explanation: 'Orders that are still open show this status, which no documentation knows. Empty: off.',
  },
  conflictingAnswers: {
    normal: false,
    explanation: 'The list and the status changes call open orders issued, while order info says otherwise.',
  },
  rateLimits: {
    normal: true,
    explanation: 'The documented limits hold: per key 1000 requests in 3 minutes, 100 in 5 seconds.',
  },
  idsAsStrings: { normal: false, explanation: 'Ids in answers about orders are text instead of numbers.' },
  newRequestStatus: {
    normal: 'pending',
    explanation:
      'Status of the request of a new order without skip_approval: pending, submitted or approved.',
  },
  reissueNeedsApproval: {
    normal: false,
    explanation: 'A reissue waits for the representative to approve again.',
  },
  threeCertificateChain: {
    normal: false,
    explanation:
      'pem_all holds three certificates (leaf, issuing CA, root) instead of the whole chain of four.',
  },
};

const serverErrorStatuses: readonly unknown[] = [500, 502, 503, 504];
const requestStatuses: readonly unknown[] = ['pending', 'submitted', 'approved'];

const names = Object.keys(knobDeclarations) as (keyof Knobs)[];

/** All knobs in the position of a normal day. */
export function normalKnobs(): Knobs {
  return Object.fromEntries(names.map((name) => [name, knobDeclarations[name].normal])) as unknown as Knobs;
}

function fault(name: string, value: unknown): string | null {
  if (!(name in knobDeclarations)) return `There is no knob named ${name}.`;
  const { normal } = knobDeclarations[name as keyof Knobs];
  if (typeof value !== typeof normal) return `${name} must be a ${typeof normal}.`;
  if (typeof value === 'number' && (!Number.isInteger(value) || value < 0))
    return `${name} must be 0 or more.`;
  if (name === 'serverErrorStatus' && !serverErrorStatuses.includes(value))
    return `${name} is not a server error.`;
  if (name === 'newRequestStatus' && !requestStatuses.includes(value))
    return `${name} is not a request status.`;
  return null;
}

/** Turns the knobs named in `changes`; answers what was wrong with them, and then turns none. */
export function turnKnobs(knobs: Knobs, changes: unknown): string[] {
  if (!isObject(changes)) return ['A JSON object with knob names is expected.'];
  const faults = Object.entries(changes).flatMap(([name, value]) => fault(name, value) ?? []);
  if (faults.length === 0) Object.assign(knobs, changes satisfies JsonObject);
  return faults;
}

type Counter =
  | 'tooManyRequests'
  | 'serverError'
  | 'timeOutAfterOrder'
  | 'connectionResetBefore'
  | 'connectionResetAfter';

/** Whether a counting knob strikes now; if so it goes down by one. */
export function strikes(knobs: Knobs, counter: Counter): boolean {
  if (knobs[counter] === 0) return false;
  knobs[counter] -= 1;
  return true;
}
