import ICAL from 'ical.js';
import { Webhook } from 'standardwebhooks';
import { inspectInBoth } from '../fixtures/accessibility';
import { newCustomer } from '../fixtures/people';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { becomeCustomer } from '../pages/customer';
import {
  addRoleAddress,
  addWebhook,
  deliverySays,
  endCalendar,
  lineOf,
  makeCalendar,
  openReminders,
  openWatch,
  replaceSecret,
  upload,
  watchServer,
} from '../pages/reminders';
import { otherCertificate, showCertificate } from '../proofs/own-certificate';
import { startReceiver } from '../proofs/receiver';

test.setTimeout(240_000);

const start = (text: string) => text.split('{')[0] ?? '';

async function watchOthers(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const server = await showCertificate(otherCertificate('koppeling.elders.example', 200));
  await test.step('M65 a certificate of another provider is watched from a file, and from a server', async () => {
    await openWatch(visit);
    await expect(page.getByText(words.watch.empty.title)).toBeVisible();
    await inspectInBoth(visit);
    const { cert, key, der } = otherCertificate('salaris.elders.example', 12);
    await upload(visit, { name: 'salaris.pem', buffer: Buffer.from(cert + key) }, 'Salaris');
    await expect(page.locator('#upload')).toContainText(words.field.certificate_is_private_key);
    await page.reload();
    await ready(page);
    await upload(visit, { name: 'salaris.cer', buffer: der }, 'Salaris');
    await expect(lineOf(visit, 'Salaris')).toContainText('salaris.elders.example');
    await watchServer(visit, server.address, 'Koppeling');
    const names = page.getByRole('rowheader');
    await expect(names).toHaveText([/Salaris/, /Koppeling/]);
    await inspectInBoth(visit);
  });
  await test.step('M65 its page tells what we know of it, and it can be let go', async () => {
    await page.getByRole('link', { name: 'Koppeling', exact: true }).click();
    await expect(page.getByRole('main')).toContainText(server.address);
    await expect(page.getByRole('main')).toContainText(words.reminder.proof.none);
    await inspectInBoth(visit);
    await page.getByRole('button', { name: words.watch.stop.trigger, exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words.watch.stop.confirm, exact: true })
      .click();
    await expect(page.getByText(words.watch.one.over)).toBeVisible();
  });
  await server.close();
}

async function useCalendar(visit: Visit): Promise<void> {
  await test.step('M64 a calendar program reads the ends; a renewed and an ended address lead nowhere', async () => {
    const first = await makeCalendar(visit, 'make');
    await inspectInBoth(visit);
    const answer = await fetch(first);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const root = new ICAL.Component(ICAL.parse(await answer.text()));
    const [event, ...more] = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(event?.summary).toContain('salaris.elders.example');
    expect(more).toEqual([]);
    const again = await fetch(first, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    const second = await makeCalendar(visit, 'renew');
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);
    await endCalendar(visit);
    expect((await fetch(second)).status).toBe(404);
  });
}

async function useWebhook(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const server = await startReceiver();
  await test.step('M64 a webhook is added, its secret shown once, and a test message is believed by its receiver', async () => {
    await page.goto('/webhooks');
    await ready(page);
    await inspectInBoth(visit);
    const secret = await addWebhook(visit, server.url);
    await inspectInBoth(visit);
    await page.getByRole('link', { name: server.url }).click();
    await page.getByRole('button', { name: words.webhook.one.test, exact: true }).click();
    await deliverySays(visit, words.webhook.deliveries.delivered);
    const [message] = server.received;
    expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      type: 'webhook.test',
    });
    await page.locator('#deliveries').getByText(words.webhook.deliveries.payload).click();
    await expect(page.locator('#deliveries pre')).toContainText('webhook.test');
    await inspectInBoth(visit);
  });
  await test.step('M64 a new secret signs beside the one before, which goes on for a day', async () => {
    const fresh = await replaceSecret(visit);
    await inspectInBoth(visit);
    await page.getByRole('button', { name: words.webhook.one.test, exact: true }).click();
    await expect.poll(() => server.received.length).toBe(2);
    const [, message] = server.received;
    expect(new Webhook(fresh).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      type: 'webhook.test',
    });
    expect(message?.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    await deliverySays(visit, words.webhook.deliveries.delivered);
  });
  await test.step('M64 a message can be sent again; one that does not arrive says why and when it is tried again', async () => {
    server.answer(500);
    await page.getByRole('button', { name: words.webhook.deliveries.again, exact: true }).first().click();
    await deliverySays(visit, '500');
    server.answer(200);
    await deliverySays(visit, words.webhook.deliveries.delivered);
    await page.getByRole('button', { name: words.webhook.one.end, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.webhook.one.end, exact: true }).click();
    await expect(page.getByText(words.webhook.one.endedTitle)).toBeVisible();
  });
  await server.close();
}

const locale = 'nl';

test('an owner watches a certificate of elsewhere and hears of its end by mail, calendar and webhook', async ({
  open,
  mailbox,
}) => {
  const customer = newCustomer('Wilma');
  const visit = await open(locale);
  await becomeCustomer(visit, customer);
  await watchOthers(visit);
  await test.step('M61 a role address is added, is told so, and can be removed', async () => {
    await openReminders(visit);
    const email = `beheer.${customer.email}`;
    await addRoleAddress(visit, email);
    await inspectInBoth(visit);
    const mail = await mailbox.newest(email, start(visit.words.mail.role_address_added.subject));
    expect(mail.text).toContain(`${customer.firstName} ${customer.lastName}`);
  });
  await useCalendar(visit);
  await useWebhook(visit);
});
