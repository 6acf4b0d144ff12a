import { html } from 'hono/html';
import { type Markup, page } from '../shared/page';
import { CHECKOUT_WORDS, pageLocale } from './checkout-words';
import { METHODS } from './methods';
import type { PaymentRecord } from './records';

const OUTCOMES = ['paid', 'failed', 'canceled', 'expired'] as const;

/** The hosted page of an open payment. `problem` is said at the top when the form came back incomplete. */
export function openPaymentPage(payment: PaymentRecord, problem?: string): Markup {
  const locale = pageLocale(payment.locale);
  const words = CHECKOUT_WORDS[locale];
  const buttons = OUTCOMES.map(
    (outcome) =>
      html`<button name="outcome" value="${outcome}" class="${outcome === 'paid' ? 'primary' : ''}">
        ${words[outcome]}
      </button>`,
  );
  return page({
    locale,
    title: words.title,
    standIn: 'Mollie',
    body: html`${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''} ${summary(payment)}
      <form method="post" action="/checkout/${payment.id}">
        ${methodChoice(payment)}
        <fieldset>
          <legend>${words.outcome}</legend>
          <p class="hint">${words.outcomeHint}</p>
          <div class="stack">${buttons}</div>
        </fieldset>
      </form>`,
  });
}

/** What a buyer sees who comes back to a payment that is over. */
export function finishedPaymentPage(payment: PaymentRecord): Markup {
  const locale = pageLocale(payment.locale);
  const words = CHECKOUT_WORDS[locale];
  return page({
    locale,
    title: words.done,
    standIn: 'Mollie',
    body: html`${summary(payment)}
      <p>${words.status}: <strong>${words.statuses[payment.status]}</strong></p>
      ${payment.redirectUrl ? html`<a class="button primary" href="${payment.redirectUrl}">${words.back}</a>` : ''}`,
  });
}

export function unknownPaymentPage(): Markup {
  const words = CHECKOUT_WORDS.nl;
  const body = html`<p>${words.unknownHint}</p>
    <p lang="en">${CHECKOUT_WORDS.en.unknown}. ${CHECKOUT_WORDS.en.unknownHint}</p>`;
  return page({ locale: 'nl', title: words.unknown, standIn: 'Mollie', body });
}

function summary(payment: PaymentRecord): Markup {
  const locale = pageLocale(payment.locale);
  const words = CHECKOUT_WORDS[locale];
  const { currency, value } = payment.amount;
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(value));
  return html`<dl>
    <dt>${words.amount}</dt>
    <dd><strong>${money}</strong></dd>
    <dt>${words.description}</dt>
    <dd>${payment.description}</dd>
    <dt>${words.reference}</dt>
    <dd>${payment.id}</dd>
  </dl>`;
}

function methodChoice(payment: PaymentRecord): Markup {
  const locale = pageLocale(payment.locale);
  const choices = METHODS.filter((method) => payment.methods.includes(method.id)).map((method) => {
    const chosen = method.id === payment.method || payment.methods.length === 1;
    return html`<label
      ><input type="radio" name="method" value="${method.id}" ${chosen ? 'checked' : ''} />
      ${method.name[locale]}</label
    >`;
  });
  return html`<fieldset>
    <legend>${CHECKOUT_WORDS[locale].method}</legend>
    ${choices}
  </fieldset>`;
}
