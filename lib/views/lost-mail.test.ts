import { expect, it } from 'vitest';
import { lostMail } from './lost-mail';
import type { MailView } from './order-view';

const at = new Date('2026-11-02T10:00:00Z');
const mail = (state: MailView['state'], more: Partial<MailView> = {}): MailView => ({
  id: state,
  template: 'verify_identity',
  to: 'j@voorbeeld.nl',
  subject: 'Verify your identity',
  state,
  queuedAt: at,
  sentAt: at,
  openedAt: null,
  bouncedAt: null,
  isAgain: false,
  mayResend: true,
  mayCorrect: true,
  ...more,
});

it.each([
  ['nothing came back', [mail('sent')], undefined],
  ['it came back', [mail('bounced')], 'bounced'],
  ['it was refused', [mail('refused')], 'refused'],
  ['it was said again', [mail('bounced'), mail('sent', { isAgain: true })], undefined],
  ['another mail went out since', [mail('bounced'), mail('sent', { template: 'order_received' })], 'bounced'],
  ['it is no longer needed', [mail('bounced', { mayCorrect: false })], undefined],
] as const)('M41 a lost mail is shown when %s', (_name, mails, expected) => {
  expect(lostMail(mails)?.state).toBe(expected);
});
