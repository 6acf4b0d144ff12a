import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Locale, locales, timeZone } from '@/lib/domain/locale';
import { messages } from '@/lib/views/messages';
import { order } from '@/lib/views/order-view.fixture';
import { ExpectedMails } from './expected-mails';

const sender = 'Zegel <noreply@zegel.example>';

/** Each mail of the list as one text; `lead` stands before them. */
function shown(locale: Locale, byCa: boolean, remindersStopped = false): { lead: string; mails: string[] } {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone={timeZone}>
      <ExpectedMails order={{ ...order, remindersStopped }} sender={sender} byCa={byCa} />
    </NextIntlClientProvider>,
  );
  const text = (part: string) =>
    part
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replace(/\s+/g, ' ');
  const [lead = '', ...mails] = html.split('<li').map(text);
  return { lead, mails };
}

describe.each(locales)('the mails to expect, in %s', (locale) => {
  it('M42 each has a subject, a receiver, a sender and a moment; the reminders too', () => {
    const { mails } = shown(locale, false);
    expect(mails).toHaveLength(8);
    for (const mail of mails) expect(mail).toContain(sender);
    for (const subject of [
      'Verify your identity',
      `Please approve digital certificate order #${order.number} for account ${order.accountNumber}`,
      'Create Your DigiCert PKI Private Services Server Certificate',
    ]) {
      expect(mails.some((mail) => mail.includes(subject))).toBe(true);
    }
    expect(mails.filter((mail) => mail.includes('2, 5, 9'))).toHaveLength(3);
    expect(shown(locale, false, true).mails).toHaveLength(5);
  });

  it('M42 S0-1.4.4d S0-1.4.6b S0-A2.1b S0-CON-03 where the CA writes itself, its own senders are named', () => {
    const { lead, mails } = shown(locale, true);
    const from = (subject: string) => mails.find((mail) => mail.includes(subject)) ?? '';
    expect(from('Verify your identity')).toContain('DigiCert (noreply@digicert.com)');
    expect(from('Please approve')).toContain('DigiCert (noreply@digitalcertvalidation.com)');
    expect(lead).toContain('admin@digicert.com');
    expect(mails).toHaveLength(6);
  });
});
