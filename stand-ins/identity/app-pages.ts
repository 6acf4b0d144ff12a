import { html } from 'hono/html';
import { type Markup, page } from '../shared/page';
import { APP_WORDS } from './app-words';
import type { Verification } from './records';

const STEPS = 4;
const DOCUMENTS = ['passport', 'identity_card', 'driving_licence'] as const;

/** Step 1: the code from the portal. */
export function codePage(verification: Verification, isWrong = false): Markup {
  const words = APP_WORDS[verification.locale];
  const said = isWrong ? 'code-hint code-problem' : 'code-hint';
  return frame(verification, words.code.title, 1, [
    html`<p>${words.code.intro}</p>`,
    stepForm(
      verification,
      'code',
      words.next,
      html`<div class="row">
        <label for="code">${words.code.label}</label>
        <p class="hint" id="code-hint">${words.code.hint}</p>
        ${isWrong ? html`<p class="problem" role="alert" id="code-problem">${words.code.wrong}</p>` : ''}
        <input
          class="code"
          id="code"
          name="code"
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="16"
          required
          aria-describedby="${said}"
          aria-invalid="${isWrong ? 'true' : 'false'}"
        />
      </div>`,
    ),
  ]);
}

/** Step 2: which document. A driving licence can be chosen, to be refused with the reason. */
export function documentPage(verification: Verification, problem?: 'refused' | 'missing'): Markup {
  const words = APP_WORDS[verification.locale];
  const choices = DOCUMENTS.map(
    (kind) =>
      html`<label><input type="radio" name="document" value="${kind}" /> ${words.document[kind]}</label>`,
  );
  return frame(verification, words.document.title, 2, [
    problem ? html`<p class="problem" role="alert">${words.document[problem]}</p>` : '',
    stepForm(
      verification,
      'document',
      words.next,
      html`<fieldset>
        <legend>${words.document.legend}</legend>
        ${choices}
      </fieldset>`,
    ),
  ]);
}

/** Step 3: scanning, with the tips for reading the chip. */
export function scanPage(verification: Verification): Markup {
  const words = APP_WORDS[verification.locale];
  const tips = words.scan.tips.map((tip) => html`<li>${tip}</li>`);
  return frame(verification, words.scan.title, 3, [
    html`<p>${words.scan.intro}</p>
      <ul>
        ${tips}
      </ul>
      <p class="hint">${words.scan.pretend}</p>`,
    stepForm(verification, 'scan', words.scan.done),
    stepForm(verification, 'other-document', words.other),
  ]);
}

/** Step 4: selfies. */
export function selfiePage(verification: Verification): Markup {
  const words = APP_WORDS[verification.locale];
  return frame(verification, words.selfie.title, 4, [
    html`<p>${words.selfie.intro}</p>
      <p class="hint">${words.selfie.pretend}</p>`,
    stepForm(verification, 'selfie', words.selfie.done),
  ]);
}

/** After the last step: sent in, passed or failed. */
export function resultPage(verification: Verification): Markup {
  const { locale, status, reason } = verification;
  const words = APP_WORDS[locale];
  const said = status === 'passed' ? words.passed : status === 'failed' ? words.failed : words.sent;
  return page({
    locale,
    title: said.title,
    standIn: words.provider,
    body: html`${status === 'failed' && reason ? html`<p><strong>${words.reasons[reason]}</strong></p>` : ''}
      <p>${said.intro}</p>
      ${status === 'submitted' ? html`<p>${words.sent.how}</p>` : ''}
      <p class="stack"><a class="button primary" href="${verification.returnUrl}">${words.back}</a></p>`,
  });
}

export function unknownPage(): Markup {
  const { nl, en } = APP_WORDS;
  const body = html`<p>${nl.unknown.intro}</p>
    <p lang="en">${en.unknown.title}. ${en.unknown.intro}</p>`;
  return page({ locale: 'nl', title: nl.unknown.title, standIn: nl.provider, body });
}

function stepForm(verification: Verification, step: string, button: string, fields: unknown = ''): Markup {
  return html`<form method="post" action="/app/${verification.id}/${step}">
    ${fields}
    <div class="stack"><button class="${step === 'other-document' ? '' : 'primary'}">${button}</button></div>
  </form>`;
}

function frame(verification: Verification, title: string, now: number, parts: unknown[]): Markup {
  const { locale, returnUrl } = verification;
  const words = APP_WORDS[locale];
  const bars = Array.from(
    { length: STEPS },
    (_, index) => html`<li class="${index < now ? 'reached' : ''}"></li>`,
  );
  return page({
    locale,
    title,
    standIn: words.provider,
    body: html`<p class="hint">${words.step(now)}</p>
      <ol class="steps" aria-hidden="true">
        ${bars}
      </ol>
      ${parts}
      <p><a href="${returnUrl}">${words.later}</a></p>`,
  });
}
