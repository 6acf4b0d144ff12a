import { MollieProblem, unprocessable } from './problem';
import type { Amount } from './records';

const LOCALES = (
  'en_US en_GB nl_NL nl_BE fr_FR fr_BE fr_LU de_DE de_AT de_CH de_LU es_ES ca_ES pt_PT it_IT nb_NO sv_SE fi_FI ' +
  'da_DK is_IS hu_HU pl_PL lv_LV lt_LT'
).split(' ');
const METADATA_LIMIT = 1024;

export type Body = Record<string, unknown>;

/** The JSON object of a request, with no member that Mollie does not know for this call. */
export function readBody(text: string, known: readonly string[]): Body {
  const body = text.trim() === '' ? {} : parse(text);
  for (const name of Object.keys(body)) {
    if (!known.includes(name)) {
      throw unprocessable(name, `Non-existent body parameter "${name}" for this API call.`);
    }
  }
  return body;
}

/** @throws MollieProblem 400 */
export function parse(text: string): Body {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MollieProblem(400, 'The body is not valid JSON.');
  }
  if (!isObject(value)) throw new MollieProblem(400, 'The body must be a JSON object.');
  return value;
}

/** `{currency, value}`: ISO 4217 code and a string with exactly two decimals. Numbers are refused, as Mollie does. */
export function amountField(body: Body, field = 'amount'): Amount {
  const amount = body[field];
  if (amount === undefined) throw unprocessable(field, `The ${field} is required.`);
  if (!isObject(amount))
    throw unprocessable(field, `The ${field} must be an object with currency and value.`);
  const { currency, value } = amount;
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    throw unprocessable(`${field}.currency`, `The ${field} contains an invalid currency.`);
  }
  if (typeof value !== 'string' || !/^\d{1,10}\.\d{2}$/.test(value)) {
    throw unprocessable(
      `${field}.value`,
      `The ${field} contains an invalid value: a string with exactly two decimals is needed, such as "10.00".`,
    );
  }
  return { currency, value };
}

export function textField(body: Body, field: string, longest: number): string | null {
  const value = body[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || value.trim() === '') {
    throw unprocessable(field, `The ${field} must be a text that is not empty.`);
  }
  if (value.length > longest)
    throw unprocessable(field, `The ${field} is longer than ${longest} characters.`);
  return value;
}

/** An absolute http or https address. The real Mollie also refuses addresses it cannot reach; loopback is fine here. */
export function urlField(body: Body, field: string): string | null {
  const value = textField(body, field, 2048);
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw unprocessable(field, `The ${field} is invalid: a full http or https address is needed.`);
  }
  return value;
}

export function localeField(body: Body): string | null {
  const value = textField(body, 'locale', 5);
  if (value !== null && !LOCALES.includes(value)) {
    throw unprocessable('locale', `The locale is invalid. Known are: ${LOCALES.join(', ')}.`);
  }
  return value;
}

/** Anything that JSON can hold, up to about 1 kB; comes back unchanged. */
export function metadataField(body: Body): unknown {
  const value = body.metadata ?? null;
  if (Buffer.byteLength(JSON.stringify(value)) > METADATA_LIMIT) {
    throw unprocessable('metadata', 'The metadata is larger than 1 kB.');
  }
  return value;
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
