import {
  amountField,
  type Body,
  isObject,
  localeField,
  metadataField,
  readBody,
  textField,
  urlField,
} from './fields';
import { METHODS, MINUTES_WITHOUT_METHOD, methodById } from './methods';
import { unprocessable } from './problem';
import { type Amount, mollieId, type PaymentRecord, type SequenceType } from './records';

const KNOWN = (
  'amount description redirectUrl cancelUrl webhookUrl method locale metadata sequenceType customerId mandateId ' +
  'lines billingAddress shippingAddress billingEmail dueDate restrictPaymentMethodsToCountry company digitalGoods ' +
  'customerReference consumerName consumerAccount'
).split(' ');

/**
 * Reads the body of `POST /v2/payments` as strictly as Mollie: unknown members, numbers as amounts, methods that are
 * not switched on and amounts beyond a method's limits are refused with the field's name.
 * @throws MollieProblem
 */
export function newPayment(text: string, now: Date): PaymentRecord {
  const body = readBody(text, KNOWN);
  const amount = amountField(body);
  const description = textField(body, 'description', 255);
  if (description === null) throw unprocessable('description', 'The description is required.');
  const sequenceType = sequenceField(body);
  const redirectUrl = urlField(body, 'redirectUrl');
  if (redirectUrl === null && sequenceType !== 'recurring') {
    throw unprocessable('redirectUrl', 'The redirect URL is required.');
  }
  checkMandate(body, sequenceType);
  const methods = methodsField(body, amount, sequenceType);
  const method = methods.length === 1 && typeof body.method === 'string' ? (methods[0] ?? null) : null;
  checkLines(body, amount);
  const minutes = methodById(method)?.minutes ?? MINUTES_WITHOUT_METHOD;
  return {
    id: mollieId('tr'),
    createdAt: now.toISOString(),
    status: 'open',
    amount,
    description,
    redirectUrl,
    cancelUrl: urlField(body, 'cancelUrl'),
    webhookUrl: urlField(body, 'webhookUrl'),
    method,
    methods,
    metadata: metadataField(body),
    locale: localeField(body),
    sequenceType,
    customerId: textField(body, 'customerId', 64),
    mandateId: textField(body, 'mandateId', 64),
    lines: Array.isArray(body.lines) ? body.lines : null,
    billingAddress: addressField(body, 'billingAddress'),
    shippingAddress: addressField(body, 'shippingAddress'),
    expiresAt: new Date(now.getTime() + minutes * 60_000).toISOString(),
    reached: {},
    settlesAt: null,
    chargeBackAt: null,
    failureReason: null,
    refunds: [],
    chargebacks: [],
  };
}

function sequenceField(body: Body): SequenceType {
  const value = body.sequenceType ?? 'oneoff';
  if (value !== 'oneoff' && value !== 'first' && value !== 'recurring') {
    throw unprocessable('sequenceType', 'The sequence type must be oneoff, first or recurring.');
  }
  return value;
}

/** A mandate belongs to a recurring payment alone, and a page to the others. */
function checkMandate(body: Body, sequenceType: SequenceType): void {
  if (sequenceType !== 'recurring' && body.mandateId !== undefined) {
    throw unprocessable('mandateId', 'A mandate can only be given with sequence type recurring.');
  }
}

function methodsField(body: Body, amount: Amount, sequenceType: SequenceType): string[] {
  const asked = body.method ?? null;
  const names = asked === null ? null : Array.isArray(asked) ? asked : [asked];
  for (const name of names ?? []) {
    const method = typeof name === 'string' ? methodById(name) : undefined;
    if (!method) throw unprocessable('method', `The payment method is invalid or not switched on: ${name}.`);
  }
  const wanted = METHODS.filter((method) =>
    names ? names.includes(method.id) : method.id !== 'directdebit' || sequenceType === 'recurring',
  );
  const paying = wanted.filter((method) => method.currencies.includes(amount.currency));
  if (paying.length === 0) {
    throw unprocessable('amount.currency', `No chosen payment method takes ${amount.currency}.`);
  }
  const fitting = paying.filter((method) => Number(amount.value) <= method.maximum);
  if (fitting.length === 0) throw unprocessable('amount', 'The amount is higher than the maximum.');
  checkMinimum(amount, sequenceType);
  const lasting = fitting.filter((method) => {
    if (sequenceType === 'oneoff') return true;
    return method.mandate !== undefined && (sequenceType === 'recurring' || !method.onlyRecurring);
  });
  if (lasting.length === 0) {
    throw unprocessable('method', `The payment method cannot be used with sequence type ${sequenceType}.`);
  }
  return lasting.map((method) => method.id);
}

/** Only a first payment may be of 0.00: it then serves to obtain a mandate. */
function checkMinimum(amount: Amount, sequenceType: SequenceType): void {
  if (Number(amount.value) === 0 && sequenceType !== 'first') {
    throw unprocessable('amount', 'The amount is lower than the minimum.');
  }
}

/** Order lines are optional, but their totals must add up to the amount of the payment. */
function checkLines(body: Body, amount: Amount): void {
  if (body.lines === undefined || body.lines === null) return;
  if (!Array.isArray(body.lines)) throw unprocessable('lines', 'The lines must be a list.');
  const cents = body.lines.reduce((sum: number, line: unknown, index) => {
    const place = `lines.${index}`;
    if (!isObject(line)) throw unprocessable(place, 'Each line must be an object.');
    if (textField(line, 'description', 255) === null) {
      throw unprocessable(`${place}.description`, 'The description of each line is required.');
    }
    if (!Number.isInteger(line.quantity) || Number(line.quantity) < 1) {
      throw unprocessable(
        `${place}.quantity`,
        'The quantity of each line must be a whole number of 1 or more.',
      );
    }
    amountField(line, 'unitPrice');
    return sum + Math.round(Number(amountField(line, 'totalAmount').value) * 100);
  }, 0);
  if (cents !== Math.round(Number(amount.value) * 100)) {
    throw unprocessable('amount', 'The amount of the payment does not match the total amount of the lines.');
  }
}

function addressField(body: Body, field: string): unknown {
  const value = body[field] ?? null;
  if (value !== null && !isObject(value)) throw unprocessable(field, `The ${field} must be an object.`);
  return value;
}
