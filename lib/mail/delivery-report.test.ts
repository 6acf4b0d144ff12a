import { describe, expect, it } from 'vitest';
import { readDeliveryReport } from './delivery-report';

const report = ({
  action = 'failed',
  original = 'Message-ID: <abc@zegel>',
  type = 'text/rfc822-headers',
} = {}) =>
  [
    'From: MAILER-DAEMON@mx.example',
    'To: noreply@zegel.example',
    'Subject: Undelivered',
    'Message-ID: <dsn@mx.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
    '',
    '--B',
    'Content-Type: text/plain',
    '',
    'Sorry.',
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; j@voorbeeld.nl',
    `Action: ${action}`,
    'Status: 5.1.1 (no mailbox)',
    'Diagnostic-Code: smtp; 550 5.1.1 no',
    ' such mailbox',
    '',
    '--B',
    `Content-Type: ${type}`,
    '',
    original,
    'Subject: Verify your identity',
    '',
    '--B--',
    '',
  ].join('\r\n');

describe('a report of non-delivery (RFC 3464)', () => {
  it.each(['text/rfc822-headers', 'message/rfc822'])(
    'M41 names the mail and the reason, with %s',
    async (type) => {
      expect(await readDeliveryReport(report({ type }))).toEqual({
        messageId: 'abc@zegel',
        status: '5.1.1',
        diagnostic: '550 5.1.1 no such mailbox',
      });
    },
  );

  it.each(['delayed', 'delivered', 'relayed'])('M41 is no failure when the action is %s', async (action) => {
    expect(await readDeliveryReport(report({ action }))).toBeNull();
  });

  it('M41 is none without the report or without the mail it is about', async () => {
    expect(await readDeliveryReport('Subject: I am on holiday\r\n\r\nBack on Monday.')).toBeUndefined();
    expect(await readDeliveryReport(report({ original: 'Date: today' }))).toBeUndefined();
  });
});
