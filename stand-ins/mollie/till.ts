import { join } from 'node:path';
import { JsonFile } from '../shared/json-file';
import { Knobs } from '../shared/knobs';
import { Outbox } from '../shared/outbox';
import { mollieKnobs } from './knobs';
import { methodById } from './methods';
import { MollieProblem } from './problem';
import {
  type CustomerRecord,
  EMPTY_STATE,
  type MandateRecord,
  type MollieState,
  mollieId,
  type PaymentRecord,
  type PaymentStatus,
} from './records';
import { isFinal } from './representation';

/** What the buyer can do on the hosted page. */
export type Outcome = 'paid' | 'failed' | 'canceled' | 'expired';

/** What a payment that was kept by an older version does not have. */
const LATER_MEMBERS = () => ({
  settlesAt: null,
  chargeBackAt: null,
  failureReason: null,
  refunds: [],
  chargebacks: [],
});

const LONGEST_WAIT_FOR_WEBHOOK_MS = 5000;

/** Holds all payments and is the only place where one changes state. */
export class Till {
  readonly knobs: Knobs<typeof mollieKnobs>;
  readonly outbox: Outbox;
  private readonly file: JsonFile<MollieState>;

  constructor(options: { dataDir: string; retryBaseMs?: number }) {
    this.file = new JsonFile(join(options.dataDir, 'mollie.json'), structuredClone(EMPTY_STATE));
    for (const payment of this.state.payments) Object.assign(payment, { ...LATER_MEMBERS(), ...payment });
    this.knobs = new Knobs(mollieKnobs, join(options.dataDir, 'mollie-knobs.json'));
    this.outbox = new Outbox({
      path: join(options.dataDir, 'mollie-outbox.json'),
      headers: () => ({ 'user-agent': 'Mollie HTTP client/1.0' }),
      ...(options.retryBaseMs === undefined ? {} : { retryBaseMs: options.retryBaseMs }),
    });
  }

  get state(): MollieState {
    return this.file.data;
  }

  save(): void {
    this.file.save();
  }

  /** @throws MollieProblem 404 */
  payment(id: string): PaymentRecord {
    const payment = this.state.payments.find((other) => other.id === id);
    if (!payment) throw new MollieProblem(404, `No payment exists with token ${id}.`);
    return payment;
  }

  /** @throws MollieProblem 404, or 410 for a customer that was deleted */
  customer(id: string): CustomerRecord {
    const customer = this.state.customers.find((other) => other.id === id);
    if (!customer) throw new MollieProblem(404, `No customer exists with token ${id}.`);
    if (customer.deleted) throw new MollieProblem(410, 'The customer is no longer available.');
    return customer;
  }

  mandatesOf(customerId: string): MandateRecord[] {
    return this.state.mandates.filter((mandate) => mandate.customerId === customerId);
  }

  add(payment: PaymentRecord): void {
    this.state.payments.push(payment);
    this.save();
  }

  /** Lets happen whatever was due: open payments expire, direct debits settle, banks take money back. */
  catchUp(now: Date): void {
    const at = now.toISOString();
    for (const payment of this.state.payments) {
      if (payment.status === 'open' && payment.expiresAt <= at) {
        this.settle(payment, 'expired', now);
        this.announce(payment, 0);
      }
      if (payment.status === 'pending' && (payment.settlesAt ?? at) <= at) {
        this.settle(payment, this.knobs.get('recurringOutcome'), now);
        this.announce(payment, 0);
      }
      if (payment.chargeBackAt && payment.chargeBackAt <= at) this.chargeBack(payment, now);
    }
  }

  /**
   * Collects a recurring payment, in which no buyer takes part: a card and PayPal at once, a direct debit after days
   * at the banks.
   */
  collect(payment: PaymentRecord, now: Date): void {
    const seconds = this.knobs.get('directDebitSeconds');
    if (payment.method === 'directdebit' && seconds > 0) {
      payment.settlesAt = new Date(now.getTime() + seconds * 1000).toISOString();
      payment.status = 'pending';
      this.save();
      return;
    }
    this.settle(payment, this.knobs.get('recurringOutcome'), now);
    this.announce(payment, 0);
  }

  /** The customer's bank takes a paid payment back; it stays paid, with the whole amount charged back. */
  chargeBack(payment: PaymentRecord, now: Date): boolean {
    payment.chargeBackAt = null;
    if (payment.status !== 'paid' || payment.chargebacks.length > 0) return false;
    const { amount } = payment;
    payment.chargebacks.push({ id: mollieId('chb'), createdAt: now.toISOString(), amount });
    this.save();
    this.announce(payment, 0);
    return true;
  }

  /**
   * Moves an open payment to its final state, once.
   * @returns false when the payment had one already: nothing changes then.
   */
  settle(payment: PaymentRecord, outcome: Outcome, now: Date): boolean {
    if (isFinal(payment.status)) return false;
    this.reach(payment, outcome, now);
    return true;
  }

  /** Sends the webhook as the knobs say; resolves when the buyer may be sent back. */
  async announceToShop(payment: PaymentRecord): Promise<void> {
    const moment = this.knobs.get('webhookMoment');
    if (moment === 'after') this.announce(payment, this.knobs.get('webhookDelaySeconds') * 1000);
    if (moment !== 'before') return;
    this.announce(payment, 0);
    const waited = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_FOR_WEBHOOK_MS).unref());
    await Promise.race([this.outbox.flush(), waited]);
  }

  /** The knob "paid after cancel": money arrives although the buyer had given up. */
  payLate(payment: PaymentRecord, now: Date): void {
    if (payment.status !== 'canceled' && payment.status !== 'expired') return;
    if (!this.knobs.takeOne('paidAfterCancel')) return;
    this.reach(payment, 'paid', now);
    this.announce(payment, this.knobs.get('webhookDelaySeconds') * 1000);
  }

  /** Puts the webhook in line: a form body with nothing but the id, so the shop must ask what happened. */
  announce(payment: PaymentRecord, delayMs: number): void {
    if (!payment.webhookUrl || this.knobs.get('webhookMoment') === 'never') return;
    if (this.knobs.takeOne('forgedWebhooks')) this.send(payment.webhookUrl, mollieId('tr'), delayMs);
    const times = this.knobs.get('webhookTwice') ? 2 : 1;
    for (let time = 0; time < times; time += 1) this.send(payment.webhookUrl, payment.id, delayMs);
  }

  private send(url: string, id: string, delayMs: number): void {
    this.outbox.add({
      kind: 'webhook',
      url,
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({ id }).toString(),
      delayMs,
    });
  }

  private reach(payment: PaymentRecord, status: PaymentStatus, now: Date): void {
    payment.status = status;
    payment.reached[status] = now.toISOString();
    if (status === 'failed') payment.failureReason = this.knobs.get('failureReason');
    const seconds = this.knobs.get('chargeBackSeconds');
    if (status === 'paid' && payment.sequenceType === 'recurring' && seconds > 0) {
      payment.chargeBackAt = new Date(now.getTime() + seconds * 1000).toISOString();
    }
    if (status === 'paid' && payment.sequenceType === 'first') this.grantMandate(payment, now);
    this.save();
  }

  private grantMandate(payment: PaymentRecord, now: Date): void {
    const method = methodById(payment.method)?.mandate;
    if (!method || !payment.customerId) return;
    const mandate: MandateRecord = {
      id: mollieId('mdt'),
      customerId: payment.customerId,
      createdAt: now.toISOString(),
      method,
      revoked: false,
    };
    this.state.mandates.push(mandate);
    payment.mandateId = mandate.id;
  }
}
