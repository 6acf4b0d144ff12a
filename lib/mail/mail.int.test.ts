import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { locales } from '@/lib/domain/locale';
import { start } from '@/stand-ins/mailbox/server';
import { renderMail } from './render';
import { type MailData, type MailTemplate, templates } from './templates';
import { MailRefused, send } from './transport';

const folder = mkdtempSync(join(tmpdir(), 'zegel-mail-'));
let mailbox: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  mailbox = await start({ port: 0, smtpPort: 0, dataDir: folder });
  env().SMTP_URL = mailbox.smtpUrl;
});
afterAll(async () => {
  await mailbox.close();
  rmSync(folder, { recursive: true });
});

const data = {
  name: 'Sanne <b>& co',
  number: '1234567890',
  accountNumber: '7654321',
  applicant: 'Sanne de Wit',
  representative: 'Johanna de Vries',
  signatory: 'Petra Smit',
  question: 'Klopt de naam?',
  questionId: 'organisation',
  colleague: 'Piet Puk',
  reviewer: 'Anna Vos',
  route: 'notary',
  stage: 'before',
  what: 'booked',
  price: '€ 150,00',
  place: 'Utrecht',
  note: 'Alvast bedankt',
  phone: '+31 20 123 45 67',
  from: 'Sanne de Wit',
  organisation: 'Bakkerij "De Korenaar" B.V.',
  product: 'PKIoverheid Private Services Server',
  orderId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c11',
  reason: 'Geen akkoord',
  commonName: 'TestBVDonald.qvtl.nl',
  fileName: 'testbvdonald.qvtl.nl.zip',
  before: '21 december 2026',
  total: '€ 296,45',
  authenticator: 'Telefoon',
  left: 9,
  username: 'sanne',
  email: 'sanne@nieuw.example',
  inviter: 'Jan de Bakker',
  person: 'Petra Smit',
  change: 'role',
  role: 'billing',
  count: 2,
  serialNumber: '01AB23',
  which: 'current',
  late: 'no',
  askedBy: 'Petra Smit',
  title: 'Vervang voor vrijdag',
  deadline: '27 november 2026 om 12:00',
  campaignId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c12',
  first: 'voorbeeld.nl',
  days: 7,
  lines: '• voorbeeld.nl: loopt over 7 dagen af',
  endpointId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c11',
  url: 'voorbeeld.nl',
  why: 'failing',
  accountId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c13',
  invoiceId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c14',
  invoice: '2026-000042',
  amount: '€ 1.234,56',
  dueDate: '21 december 2026',
  letter: 'second',
  subscriptionId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c15',
  subscription: 'S-000042',
  subscriptions: '• PKIoverheid Private Services Server',
  date: '31 december 2026',
  way: 'mandate',
  about: 'factuur 2026-000042',
  quoteId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c16',
  limit: '€ 5.000,00',
  wish: 'Graag op rekening',
  keyName: 'Salarispakket',
  prefix: 'zgl_a1B2c3',
  forecast: 'tussen 24 en 27 november 2026',
  check: 'Organisatie',
  time: '10:30',
  beside: 2,
  purpose: 'tweede server',
  certificateId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c18',
  minutes: 15,
  appointmentId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c17',
  sequence: 1,
  startsAt: 1_795_000_000_000,
  caller: 'Sanne de Wit',
  address: 'j@voorbeeld.nl',
  subject: 'Verify your identity',
  linkId: '0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c17',
};
const names = Object.keys(templates) as MailTemplate[];
const render = (name: MailTemplate, locale: 'nl' | 'en') =>
  renderMail(
    name,
    locale,
    data as MailData<MailTemplate>,
    templates[name].link && 'http://localhost:3000/link#token',
  );

describe('every mail', () => {
  it.each(names.flatMap((name) => locales.map((locale) => [name, locale] as const)))(
    '%s in %s is whole',
    (name, locale) => {
      const { subject, text, html } = render(name, locale);
      for (const part of [subject, text, html]) {
        expect(part).not.toMatch(/\{\w+|undefined|mail\.\w+/);
        expect(part.length).toBeGreaterThan(10);
      }
      expect(html).not.toMatch(/<b>|https?:\/\/(?!localhost)/);
      expect(html).toContain(`lang="${locale}"`);
      if (templates[name].link) expect(text).toContain('/link#token');
    },
  );

  it.each([
    ['verify_identity', /^Verify your identity/],
    ['approve_order', /^Please approve digital certificate order #1234567890 for account 7654321$/],
    ['create_certificate', /^Create Your DigiCert PKI Private Services Server Certificate/],
    ['your_certificate', /^Your certificate for TestBVDonald\.qvtl\.nl$/],
  ] as const)(
    'S0-1.4.4c S0-1.4.6c S0-1.5.0a S0-1.5.5a %s begins with the subject of the guide',
    (name, subject) => {
      for (const locale of locales) expect(render(name, locale).subject).toMatch(subject);
    },
  );
});

it('S0-1.5.5b S0-ERR-19 the last mail says that its ZIP is hardly ever needed, and is not the file for the software', () => {
  const { text } = render('your_certificate', 'nl');
  expect(text).toMatch(/U hebt dit meestal niet nodig/);
  expect(text).toMatch(/niet het \.p12-bestand dat u aan uw software koppelt/);
});

describe('sending', () => {
  const message = () => {
    const mail = render('verify_identity', 'nl');
    return { messageId: `${Math.random()}@zegel`, to: 'j@voorbeeld.nl', language: 'nl', ...mail };
  };

  it('arrives as text and HTML with its attachment, read by a MIME parser', async () => {
    const attachment = {
      filename: 'a.zip',
      content: Uint8Array.of(80, 75, 3, 4),
      contentType: 'application/zip',
    };
    const sent = message();
    await send({ ...sent, attachments: [attachment] });
    const { messages } = (await (await fetch(`${mailbox.url}/api/messages`)).json()) as {
      messages: { id: string }[];
    };
    const raw = await (await fetch(`${mailbox.url}/api/messages/${messages[0]?.id}/raw`)).arrayBuffer();
    const mail = await PostalMime.parse(raw);
    expect(mail.subject).toBe(sent.subject);
    expect(mail.messageId).toBe(`<${sent.messageId}>`);
    expect(mail.text).toContain('Bakkerij "De Korenaar" B.V.');
    expect(mail.html).toContain('Bakkerij &quot;De Korenaar&quot; B.V.');
    expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['a.zip', 'application/zip'],
    ]);
  });

  it('tells a refusal for good from bad luck', async () => {
    const knobs = (body: object) =>
      fetch(`${mailbox.url}/desk/knobs`, {
        method: 'PUT',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    await knobs({ refuseNext: 1, refuseCode: '550' });
    await expect(send(message())).rejects.toBeInstanceOf(MailRefused);
    await knobs({ refuseNext: 1, refuseCode: '451' });
    await expect(send(message())).rejects.not.toBeInstanceOf(MailRefused);
    await send(message());
  });
});
