import type { Generation } from '../ca/authorities';
import { type ApiProblem, errorTable } from '../errors';
import { isObject, isTrue, type JsonObject, objectAt, textAt, toId } from '../json';
import type { State } from '../memory';
import type { DcvMethod } from '../model';
import { type Product, serverPlatforms } from '../products';
import { isCompromised, judgeCsr } from './csr';
import { customFieldProblems } from './custom-fields';
import { judgeValidity } from './validity';

/** What a rule may look at. */
export interface RuleContext {
  readonly body: JsonObject;
  readonly product: Product;
  readonly generation: Generation;
  readonly state: State;
  readonly callerIsServiceUser: boolean;
  readonly now: Date;
}

/** A rule answers what is wrong; nothing when all is well. */
export type Rule = (context: RuleContext) => ApiProblem[] | Promise<ApiProblem[]>;

const dcvMethods: readonly DcvMethod[] = ['email', 'dns-txt-token', 'dns-cname-token', 'http-token'];
export const isDcvMethod = (value: unknown): value is DcvMethod =>
  dcvMethods.some((method) => method === value);

const OIN_LENGTH = 20;
/** G4 tooling wants a nine-digit number and three zeros; older forms that end in 001 do not pass. */
const G4_OIN = /^000000\d{2}\d{9}000$/;
const OIN_PREFIX = /^000000(0[1-9]|1[01]|99)/;

export const signatureHash: Rule = ({ body }) =>
  objectAt(body, 'certificate')?.signature_hash === 'sha256' ? [] : [{ code: 'invalid_signature_hash' }];

export const agreement: Rule = ({ body }) =>
  body.csa_agreed_to === true ? [] : [{ code: 'csa_not_agreed' }];

export const csr: Rule = async ({ body, generation, state }) => {
  const given = textAt(objectAt(body, 'certificate'), 'csr');
  if (given === undefined) return [{ code: 'csr_missing' }];
  const verdict = await judgeCsr(given, generation);
  if ('problem' in verdict) return [verdict.problem];
  return isCompromised(state.certificates, verdict.key.hash) ? [{ code: 'csr_compromised_key' }] : [];
};

/** JSON numbers lose the leading zeros of an OIN, so only text is taken. */
export const oin: Rule = ({ body, generation }) => {
  const certificate = objectAt(body, 'certificate');
  const given = certificate?.oin;
  if (given === undefined || given === null) return [];
  const problems: ApiProblem[] = isTrue(certificate?.exclude_oin) ? [{ code: 'oin_and_exclude_oin' }] : [];
  if (typeof given !== 'string' || given.length !== OIN_LENGTH || !/^[0-9A-Z]+$/.test(given)) {
    return [...problems, { code: 'invalid_oin' }];
  }
  if (!OIN_PREFIX.test(given))
    problems.push({ code: 'invalid_oin', message: 'The prefix of the oin is not in use.' });
  else if (generation === 'G4' && !G4_OIN.test(given)) {
    problems.push({ code: 'invalid_oin', message: 'The oin must end in 000 for this product.' });
  }
  return problems;
};

export const serverPlatform: Rule = ({ body }) => {
  const given = objectAt(body, 'certificate')?.server_platform;
  if (given === undefined || given === null) return [];
  const id = isObject(given) ? toId(given.id) : undefined;
  return serverPlatforms.some((platform) => platform.id === id) ? [] : [{ code: 'invalid_server_platform' }];
};

export const domainControl: Rule = ({ body }) => {
  const problems: ApiProblem[] = [];
  if (body.dcv_method != null && !isDcvMethod(body.dcv_method)) problems.push({ code: 'invalid_dcv_method' });
  const scope = body.certificate_dcv_scope;
  if (scope != null && scope !== 'base_domain' && scope !== 'fqdn')
    problems.push({ code: 'invalid_dcv_scope' });
  return problems;
};

export const validity: Rule = ({ body, product, state, now }) => {
  if (!state.account.multiYearPlan) return [];
  const verdict = judgeValidity(body, product, now);
  return 'problem' in verdict ? [verdict.problem] : [];
};

/** Cards are refused whole: a stand-in has no business with card numbers. */
export const payment: Rule = ({ body }) => {
  const method = body.payment_method ?? 'balance';
  if (method === 'balance') return [];
  const offered = method === 'profile' || method === 'card';
  const message = offered ? `${method} is not set up for this account; use balance.` : undefined;
  return [{ code: 'invalid_payment_method', message: message ?? errorTable.invalid_payment_method.message }];
};

export const container: Rule = ({ body, state }) => {
  if (body.container === undefined || body.container === null) return [];
  const id = toId(objectAt(body, 'container')?.id);
  return state.containers.some((entry) => entry.id === id) ? [] : [{ code: 'container_not_found' }];
};

export const customFields: Rule = ({ body, state }) =>
  customFieldProblems(body.custom_fields, state.metadata);

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const additionalEmails: Rule = ({ body }) => {
  const given: unknown = body.additional_emails ?? [];
  const fine = Array.isArray(given) && given.every((entry) => typeof entry === 'string' && EMAIL.test(entry));
  return fine
    ? []
    : [{ code: 'invalid_parameter', message: 'additional_emails must be a list of mail addresses.' }];
};

export const renewal: Rule = ({ body, state }) => {
  if (body.renewal_of_order_id === undefined || body.renewal_of_order_id === null) return [];
  const id = toId(body.renewal_of_order_id);
  return state.orders.some((order) => order.id === id) ? [] : [{ code: 'not_found|order' }];
};
