import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import { company, type Representative } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { type Messages, pattern } from '../fixtures/words';
import { addOthers } from './representatives';

type Screen = Exclude<keyof Messages['request']['step'], 'agreements'>;

export interface Wishes {
  readonly representative: Representative;
  /** Who may approve in that person's place. */
  readonly others?: readonly Representative[];
  readonly years: 1 | 2;
  /** PEM of an own CSR; without it the browser makes the key. */
  readonly csr?: string;
  /** Smaller keys are made sooner. */
  readonly bits?: 2048 | 3072 | 4096;
  /** A name of one's own below qvtl.nl; without it one that no other journey takes meanwhile. */
  readonly label?: string;
}

/** Waits for a screen of the request, ready to be filled in. */
export async function atScreen({ page, words }: Visit, screen: Screen): Promise<void> {
  const { title } = words.request[screen];
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await ready(page);
}

/** Saves the screen and goes on. */
export async function saveScreen({ page, words }: Visit): Promise<void> {
  await page.getByRole('button', { name: words.request.submit, exact: true }).click();
}

/** The organisation, looked up in the trade register by its number. */
export async function answerOrganisation(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const { organisation } = words.request;
  await atScreen(visit, 'organisation');
  await page.getByLabel(organisation.kvkNumber, { exact: true }).fill(company.kvkNumber);
  await page.getByRole('button', { name: organisation.lookUp }).click();
  await expect(page.getByLabel(organisation.name, { exact: true })).toHaveValue('Test BV Donald');
  await page.getByLabel(organisation.province, { exact: true }).selectOption(company.province);
  await page.getByLabel(organisation.telephone, { exact: true }).fill('+31205550140');
  await saveScreen(visit);
}

/** The number as the page made it from the trade register number. */
export async function answerOin(visit: Visit): Promise<void> {
  const { page, words } = visit;
  await atScreen(visit, 'oin');
  await expect(page.getByRole('radio', { name: words.request.oin.kvk })).toBeChecked();
  await saveScreen(visit);
}

/** A name below qvtl.nl; without one, the name that the page offers. */
export async function answerDomain(visit: Visit, label?: string): Promise<void> {
  const { page, words } = visit;
  await atScreen(visit, 'domain');
  await expect(page.getByRole('radio', { name: words.request.domain.qvtl })).toBeChecked();
  if (label) await page.getByLabel(words.request.domain.label, { exact: true }).fill(label);
  await saveScreen(visit);
}

/** So many years. */
export async function answerValidity(visit: Visit, years: 1 | 2): Promise<void> {
  const { page, locale } = visit;
  const name = { nl: `${years} jaar`, en: years === 1 ? '1 year' : `${years} years` }[locale];
  await atScreen(visit, 'validity');
  await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
  await saveScreen(visit);
}

/** Pastes an own CSR; whether it is taken is for the caller to see. */
export async function pasteCsr(visit: Visit, csr: string): Promise<void> {
  const { key } = visit.words.request;
  await visit.page.getByRole('radio', { name: key.csr }).check();
  await visit.page.getByLabel(key.text, { exact: true }).fill(csr);
}

/** A key made in the browser, or an own CSR. */
export async function answerKey(visit: Visit, { csr, bits }: Pick<Wishes, 'csr' | 'bits'>): Promise<void> {
  const { key } = visit.words.request;
  await atScreen(visit, 'key');
  if (csr) await pasteCsr(visit, csr);
  else await visit.page.getByRole('radio', { name: key.browser }).check();
  if (bits) await visit.page.getByRole('radio', { name: key.bitsOf.replace('{bits}', String(bits)) }).check();
  await saveScreen(visit);
}

/** Somebody who may bind the organisation alone. */
export async function answerRepresentative(
  visit: Visit,
  person: Representative,
  others: readonly Representative[] = [],
): Promise<void> {
  const { page, words } = visit;
  const { representative } = words.request;
  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
  await atScreen(visit, 'representative');
  // Who is stored already is offered first.
  const anew = page.getByRole('radio', { name: representative.new });
  if ((await anew.count()) > 0) await anew.check();
  await fill(representative.firstName, person.firstName);
  await fill(representative.lastName, person.lastName);
  await fill(representative.email, person.email);
  await fill(representative.telephone, person.phone);
  await fill(representative.jobTitle, person.jobTitle);
  const { soleYes, soleNo } = representative;
  await page.getByRole('radio', { name: person.joint ? soleNo : soleYes }).check();
  await addOthers(visit, others);
  await saveScreen(visit);
}

/** Every question; ends at check-your-answers, terms accepted, not yet submitted. */
export async function answerAll(visit: Visit, wishes: Wishes): Promise<void> {
  await answerOrganisation(visit);
  await answerOin(visit);
  await answerDomain(visit, wishes.label ?? `TestBVDonald-${randomBytes(4).toString('hex')}`);
  await answerValidity(visit, wishes.years);
  await answerKey(visit, wishes);
  await answerRepresentative(visit, wishes.representative, wishes.others);
  await atScreen(visit, 'check');
  await acceptTerms(visit);
}

/** Where the agreements with the CA can be read, before they are agreed to. */
export async function seeAgreements({ page }: Visit): Promise<void> {
  for (const name of [/voorwaarden|terms of use/, 'Master Services Agreement']) {
    const link = page.getByRole('main').getByRole('link', { name }).first();
    await expect(link).toHaveAttribute('href', /^https:\/\/.*digicert/);
  }
}

export async function acceptTerms({ page }: Visit): Promise<void> {
  await page.getByRole('main').getByRole('checkbox').check();
}

export async function submit({ page, words }: Visit): Promise<void> {
  await page.getByRole('button', { name: words.request.check.submit, exact: true }).click();
}

/** Waits for the page of the order that was submitted; its id and number. */
export async function submitted({ page, words }: Visit): Promise<{ orderId: string; number: string }> {
  const { title, text } = words.order.submitted;
  await expect(page.getByText(title, { exact: true })).toBeVisible({ timeout: 60_000 });
  const [, orderId = ''] = new URL(page.url()).pathname.split('/certificates/');
  const [number] = (await page.getByText(pattern(text)).textContent())?.match(/\d{6,12}/) ?? [];
  if (!number) throw new Error('The page shows no number of the order.');
  return { orderId, number };
}
