import { expect } from '@playwright/test';
import { addresses } from '../fixtures/addresses';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import { atScreen, saveScreen } from './request';

export interface Holder {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** For a professional. */
  readonly title?: string;
}

const filler =
  ({ page }: Visit) =>
  (label: string, value: string) =>
    page.getByLabel(label, { exact: true }).fill(value);

async function fillPlace(
  visit: Visit,
  words: { postcode: string; city: string; province: string },
): Promise<void> {
  const fill = filler(visit);
  await fill(words.postcode, '3511 AB');
  await fill(words.city, 'Utrecht');
  await visit.page.getByLabel(words.province, { exact: true }).selectOption('Utrecht');
}

/** Who the certificate is for, entered whole: somebody else than those who had one before. */
export async function answerHolder(visit: Visit, person: Holder): Promise<void> {
  const { holder } = visit.words.request;
  const fill = filler(visit);
  await atScreen(visit, 'holder');
  const another = visit.page.getByRole('radio', { name: holder.new });
  if (await another.isVisible()) await another.check();
  await fill(holder.firstName, person.firstName);
  await fill(holder.lastName, person.lastName);
  if (person.title) {
    await visit.page.getByLabel(holder.professionalTitle, { exact: true }).selectOption(person.title);
  }
  await fill(holder.email, person.email);
  await fill(holder.telephone, '+31205550177');
  await fillPlace(visit, holder);
}

/** What the certificate is for. */
export async function answerProfile(
  visit: Visit,
  option: keyof Visit['words']['request']['profile']['option'],
): Promise<void> {
  await atScreen(visit, 'profile');
  const { profile } = visit.words.request;
  await visit.page.getByRole('radio', { name: profile.option[option] }).check();
  await saveScreen(visit);
}

/** Where the device goes, and how. */
export async function answerShipping(visit: Visit, method: 'standard' | 'expedited'): Promise<void> {
  const { shipping } = visit.words.request;
  const fill = filler(visit);
  await atScreen(visit, 'shipping');
  await fill(shipping.name, 'Noor Veldhuis');
  await fill(shipping.line1, 'Oudegracht 1');
  await fillPlace(visit, shipping);
  await visit.page.getByRole('radio', { name: shipping[method], exact: false }).check();
  await saveScreen(visit);
}

/** Follows the device until it stands so, asking the page to look. */
export async function followDevice(visit: Visit, state: 'sent' | 'delivered'): Promise<void> {
  const { page, words } = visit;
  const { shipment } = words;
  await expect(async () => {
    await page.getByRole('button', { name: shipment.look }).click();
    await expect(page.getByText(shipment.state[state], { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
}

/** "I have it", for the device and for its PIN. */
export async function sayReceived({ page, words }: Visit): Promise<void> {
  const { confirm, received } = words.shipment;
  for (const thing of ['device', 'pin'] as const) {
    await page.getByRole('button', { name: confirm[thing], exact: true }).click();
    await expect(page.getByText(received[thing])).toBeVisible();
  }
}

/** What the program does with the device on the holder's computer; the PIN stands in the letter, here with the CA's desk. */
export async function setUpDevice(caOrderId: string): Promise<void> {
  const desk = `${addresses.digicert}/desk`;
  const order = (await (await fetch(`${desk}/api/orders/${caOrderId}`)).json()) as {
    device: { pin: string };
  };
  const body = new URLSearchParams({ pin: order.device.pin });
  const answer = await fetch(`${desk}/trust-assistant/${caOrderId}`, { method: 'POST', body });
  expect(answer.status).toBe(200);
}

/** The order number at the CA, as the page tells it for the program. */
export async function caOrderOf({ page, words }: Visit): Promise<string> {
  const line = page.getByText(words.shipment.steps.program.number);
  const [number] = (await line.textContent())?.match(/\d{6,}/) ?? [];
  if (!number) throw new Error('The page shows no order number of the CA.');
  return number;
}

/** Opens the page of the device from that of the order. */
export async function openDevice(visit: Visit, orderId: string): Promise<void> {
  await visit.page.goto(`/certificates/${orderId}/device`);
  await expect(visit.page.getByRole('heading', { level: 1, name: visit.words.shipment.title })).toBeVisible();
  await ready(visit.page);
}
