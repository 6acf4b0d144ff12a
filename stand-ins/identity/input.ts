import type { Approval, Person } from './records';

type Body = Record<string, unknown>;

/** A refusal of the identity API: `{error: {code, field?, message}}`. */
export class IdentityProblem extends Error {
  constructor(
    readonly status: 400 | 401 | 404 | 409 | 500,
    readonly code: string,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }

  body() {
    return {
      error: { code: this.code, ...(this.field ? { field: this.field } : {}), message: this.message },
    };
  }
}

export interface NewVerification {
  reference: string;
  caOrderId: string;
  person: Person;
  locale: 'nl' | 'en';
  returnUrl: string;
  webhookUrl: string;
}

/** @throws IdentityProblem 400 that names the wrong field */
export function readVerification(input: unknown): NewVerification {
  const body = object(input, 'body');
  const person = object(body.person, 'person');
  if (body.locale !== 'nl' && body.locale !== 'en') throw wrong('locale', 'must be "nl" or "en"');
  return {
    reference: text(body, 'reference'),
    caOrderId: orderId(body),
    person: {
      firstName: text(person, 'firstName', 'person.'),
      lastName: text(person, 'lastName', 'person.'),
      email: email(person, 'person.'),
    },
    locale: body.locale,
    returnUrl: url(body, 'returnUrl'),
    webhookUrl: url(body, 'webhookUrl'),
  };
}

/** @throws IdentityProblem 400 that names the wrong field */
export function readApproval(input: unknown): Approval {
  const body = object(input, 'body');
  const approver = object(body.approver, 'approver');
  const { decision } = body;
  if (decision !== 'approved' && decision !== 'declined') {
    throw wrong('decision', 'must be "approved" or "declined"');
  }
  const decidedAt = text(body, 'decidedAt');
  if (!/^\d{4}-\d\d-\d\dT/.test(decidedAt) || Number.isNaN(Date.parse(decidedAt))) {
    throw wrong('decidedAt', 'must be a moment such as 2026-01-31T12:00:00Z');
  }
  return {
    reference: text(body, 'reference'),
    caOrderId: orderId(body),
    decision,
    ...(body.reason === undefined ? {} : { reason: text(body, 'reason') }),
    approver: { name: text(approver, 'name', 'approver.'), email: email(approver, 'approver.') },
    decidedAt,
  };
}

function wrong(field: string, what: string): IdentityProblem {
  return new IdentityProblem(400, 'invalid_input', `"${field}" ${what}.`, field);
}

function object(value: unknown, field: string): Body {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(field, 'must be a JSON object');
  }
  return value as Body;
}

function text(body: Body, field: string, prefix = ''): string {
  const value = body[field];
  if (typeof value !== 'string' || value.trim() === '' || value.length > 1000) {
    throw wrong(prefix + field, 'must be a text of 1 to 1000 characters');
  }
  return value.trim();
}

/** The CA's order id: a text, or the whole number that the CA itself uses. */
function orderId(body: Body): string {
  return Number.isInteger(body.caOrderId) ? String(body.caOrderId) : text(body, 'caOrderId');
}

function email(body: Body, prefix: string): string {
  const value = text(body, 'email', prefix);
  if (!/^[^\s@]+@[^\s@]+$/.test(value)) throw wrong(`${prefix}email`, 'must be an e-mail address');
  return value;
}

function url(body: Body, field: string): string {
  const value = text(body, field);
  const parsed = URL.canParse(value) ? new URL(value) : null;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') {
    throw wrong(field, 'must be a full http or https address');
  }
  return value;
}
