import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as read } from 'node:stream/consumers';
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningMailbox, start } from './server';

let dataDir: string;
let mailbox: RunningMailbox;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'mailbox-'));
  mailbox = await start({ port: 0, smtpPort: 0, dataDir });
});
afterEach(async () => {
  await mailbox.close();
  rmSync(dataDir, { recursive: true });
});

const MAIL = {
  from: 'Zegel <noreply@zegel.example>',
  to: 'Katrien Duck <katrien@donald.example>',
  subject: 'Bevestig uw identiteit – één stap',
  text: 'Open de link: http://localhost:3000/link#abc',
  html: '<p>Open <a href="http://localhost:3000/link#abc">de link</a></p><img src="cid:logo"><script>alert(1)</script>',
  attachments: [
    { filename: 'voorwaarden é.pdf', content: Buffer.from('%PDF-1.7 test'), contentType: 'application/pdf' },
    { filename: 'logo.png', content: Buffer.from('png'), contentType: 'image/png', cid: 'logo' },
  ],
};

function send(mail: object = MAIL) {
  return nodemailer.createTransport(mailbox.smtpUrl).sendMail(mail);
}
async function json(path: string) {
  return (await fetch(mailbox.url + path)).json();
}
async function text(path: string) {
  return (await fetch(mailbox.url + path)).text();
}
const turn = (knobs: object) =>
  fetch(`${mailbox.url}/desk/knobs`, { method: 'PUT', body: JSON.stringify(knobs) });

describe('mailbox', () => {
  it('keeps a message and gives it back parsed and raw', async () => {
    await send();
    const [listed] = (await json('/api/messages')).messages;
    expect(listed).toMatchObject({
      subject: MAIL.subject,
      to: [MAIL.to],
      envelope: { from: 'noreply@zegel.example', to: ['katrien@donald.example'] },
    });
    const message = await json(`/api/messages/${listed.id}`);
    expect(message.text).toContain('http://localhost:3000/link#abc');
    expect(message.attachments).toMatchObject([
      { index: 0, filename: 'logo.png' },
      { index: 1, filename: 'voorwaarden é.pdf', mimeType: 'application/pdf', size: 13 },
    ]);
    expect(await text(`/api/messages/${listed.id}/attachments/1`)).toBe('%PDF-1.7 test');
    expect(await text(`/api/messages/${listed.id}/raw`)).toContain('From: Zegel <noreply@zegel.example>');
    expect((await fetch(`${mailbox.url}/api/messages/999999`)).status).toBe(404);
  });

  it('filters, newest first, shows doubles twice and empties', async () => {
    await send();
    await send();
    await send({ ...MAIL, to: 'sales@zegel.example', subject: 'Nieuwe bestelling' });
    const subjects = async (query: string) =>
      (await json(`/api/messages${query}`)).messages.map((message: { subject: string }) => message.subject);
    expect(await subjects('')).toEqual(['Nieuwe bestelling', MAIL.subject, MAIL.subject]);
    expect(await subjects('?to=KATRIEN@donald.example')).toHaveLength(2);
    expect(await subjects('?subject=bestelling')).toEqual(['Nieuwe bestelling']);
    await fetch(`${mailbox.url}/api/messages`, { method: 'DELETE' });
    expect(await subjects('')).toEqual([]);
  });

  it('keeps its mail over a restart', async () => {
    await send();
    await mailbox.close();
    mailbox = await start({ port: 0, smtpPort: 0, dataDir });
    const [kept] = (await json('/api/messages')).messages;
    expect((await json(`/api/messages/${kept.id}`)).subject).toBe(MAIL.subject);
    await send();
    expect((await json('/api/messages')).messages).toHaveLength(2);
  });
});

describe('page', () => {
  it('lists mail and shows a message with its attachments', async () => {
    await send();
    expect(await text('/')).toMatch(/Bevestig uw identiteit[\s\S]*katrien@donald\.example/);
    const page = await text('/messages/000001');
    expect(page).toContain('/api/messages/000001/attachments/0');
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  });

  it('shows HTML without script or outside sources, with links that open and pictures that came along', async () => {
    await send();
    const answer = await fetch(`${mailbox.url}/messages/000001/html`);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^sandbox (?!.*allow-scripts).*default-src 'none'/,
    );
    const body = await answer.text();
    expect(body).toContain('<base target="_blank">');
    expect(body).toContain(`data:image/png;base64,${Buffer.from('png').toString('base64')}`);
  });

  it('does not trust what a mail says', async () => {
    await send({ ...MAIL, subject: '<script>alert(1)</script>' });
    expect(await text('/')).not.toContain('<script>alert(1)');
    expect(await text('/messages/000001')).not.toContain('<script>alert(1)');
  });
});

describe('bad days', () => {
  it.each([451, 550])('refuses with %i as often as asked', async (code) => {
    await turn({ refuseNext: 1, refuseCode: String(code) });
    await expect(send()).rejects.toMatchObject({ responseCode: code });
    await send();
    expect((await json('/api/messages')).messages).toHaveLength(1);
  });

  it('is down and comes back on the same port', async () => {
    await turn({ down: true });
    await expect(send()).rejects.toMatchObject({ code: 'ESOCKET' });
    expect((await fetch(`${mailbox.url}/health`)).status).toBe(200);
    await turn({ down: false });
    await send();
    expect((await json('/api/messages')).messages).toHaveLength(1);
  });

  it('says which port is taken and how to choose another', async () => {
    const second = start({ port: 0, smtpPort: mailbox.smtpPort, dataDir });
    await expect(second).rejects.toThrow(new RegExp(`port ${mailbox.smtpPort} .* MAILBOX_SMTP_PORT`));
  });
});

describe('mail that comes back', () => {
  /** The sender's side: keeps what is handed to it. */
  async function sender() {
    const reports: { key: string | undefined; body: string }[] = [];
    const server = createServer(async (request, response) => {
      reports.push({ key: String(request.headers['x-mail-key']), body: await read(request) });
      response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { reports, url: `http://127.0.0.1:${port}/bounces`, close: () => server.close() };
  }
  async function restartWith(url: string) {
    await mailbox.close();
    mailbox = await start({ port: 0, smtpPort: 0, dataDir, bounceTo: { url, secret: 'a secret' } });
  }

  it('is reported to the sender with its Message-ID, as RFC 3464 wants it', async () => {
    const home = await sender();
    await restartWith(home.url);
    await send({ ...MAIL, messageId: '<one@zegel>' });
    expect((await fetch(`${mailbox.url}/desk/messages/000001/bounce`, { method: 'POST' })).status).toBe(204);
    const [report] = home.reports;
    expect(report?.key).toBe('a secret');
    const { attachments } = await PostalMime.parse(report?.body ?? '', { forceRfc822Attachments: true });
    const parts = attachments.map(({ mimeType, content }) => [
      mimeType,
      new TextDecoder().decode(content as ArrayBuffer),
    ]);
    expect(parts).toEqual([
      ['message/delivery-status', expect.stringMatching(/^Action: failed$[\s\S]*^Status: 5\.1\.1$/m)],
      ['text/rfc822-headers', expect.stringContaining('Message-ID: <one@zegel>')],
    ]);
    home.close();
  });

  it('comes back by itself from an address that can never exist, and as often as asked', async () => {
    const home = await sender();
    await restartWith(home.url);
    await send({ ...MAIL, to: 'weg@bestaat.invalid' });
    await turn({ bounceNext: 1 });
    await send();
    await send();
    await expect.poll(() => home.reports.length).toBe(2);
    home.close();
  });
});

describe('a line that drops', () => {
  it.each([
    ['dropNext', 1],
    ['dropKeptNext', 2],
  ])('%s: the sender hears nothing, and after a second try %i lie there', async (knob, kept) => {
    await turn({ [knob]: 1 });
    await expect(send()).rejects.toMatchObject({
      code: expect.stringMatching(/ECONNECTION|ECONNRESET|ESOCKET/),
    });
    await send();
    expect((await json('/api/messages')).messages).toHaveLength(kept);
  });
});
