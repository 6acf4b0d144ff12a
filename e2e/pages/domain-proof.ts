import { expect } from '@playwright/test';
import type { DcvMethod } from '@/lib/domain/domain-name/control-proof';
import { addresses } from '../fixtures/addresses';
import { ready } from '../fixtures/ready';
import { ask } from '../fixtures/requests';
import type { Visit } from '../fixtures/visit';

interface DnsRecord {
  readonly name: string;
  readonly type: 'TXT' | 'CNAME' | 'HTTP';
  readonly value: string;
}

/** Adds a record to what the CA finds in the DNS and on the web. */
export async function publish(record: DnsRecord): Promise<void> {
  const url = `${addresses.digicert}/desk/api/dns`;
  const { records } = await ask<{ records: DnsRecord[] }>('GET', url);
  await ask('PUT', url, { records: [...records, record] });
}

/** An own domain, proved in this way. */
export async function answerOwnDomain(
  { page, words }: Visit,
  name: string,
  method: DcvMethod,
): Promise<void> {
  const { domain } = words.request;
  await page.getByRole('radio', { name: domain.own }).check();
  await page.getByLabel(domain.name, { exact: true }).fill(name);
  await page.getByRole('radio', { name: words.dcvMethod.name[method] }).check();
}

/** The page on which an order's domain is proved. */
export async function openProof({ page, words }: Visit, orderId: string): Promise<void> {
  await page.goto(`/certificates/${orderId}/domain`);
  await expect(page.getByRole('heading', { level: 1, name: words.domainProof.title })).toBeVisible();
  await ready(page);
}

/** Has the CA look. */
export async function checkNow({ page, words }: Visit): Promise<void> {
  await page.getByRole('button', { name: words.domainProof.check.button, exact: true }).click();
}

/** Another way to prove the same. */
export async function changeMethod({ page, words }: Visit, method: DcvMethod): Promise<void> {
  const { change } = words.domainProof;
  await page.getByText(change.summary, { exact: true }).click();
  await page.getByRole('radio', { name: words.dcvMethod.name[method] }).check();
  await page.getByRole('button', { name: change.submit, exact: true }).click();
}

/** What the page says of a term of the list, as one reads it there. */
export async function readFact({ page }: Visit, term: string): Promise<string> {
  const row = page.getByRole('main').locator('dl > div', { has: page.getByText(term, { exact: true }) });
  const text = await row.locator('dd').first().locator('.font-mono').first().textContent();
  return text?.trim() ?? '';
}

interface DeskOrder {
  readonly id: number;
  readonly domains: readonly { readonly dnsNames: readonly string[] }[];
}

/** The CA's number of the order for a name. */
export async function caOrderOf(name: string): Promise<number> {
  const { orders } = await ask<{ orders: DeskOrder[] }>('GET', `${addresses.digicert}/desk/api/orders`);
  const found = orders.find(({ domains }) => domains.some(({ dnsNames }) => dnsNames.includes(name)));
  if (!found) throw new Error(`The CA has no order for ${name}.`);
  return found.id;
}
