import { describe, expect, it } from 'vitest';
import { type Answer, scriptedFetch } from './testing/scripted-fetch';
import { createTransport } from './transport';
import { webhooks } from './webhooks';

const endpoint = 'https://portal.test/api/webhooks/digicert';
const secret = 's'.repeat(32);
const listed = (...list: object[]): Answer => ({ status: 200, body: { webhooks: list } });
const done: Answer = { status: 204 };

function hooks(...answers: Answer[]) {
  const { fetch, asked } = scriptedFetch(...answers);
  return { asked, ...webhooks(createTransport({ baseUrl: 'https://ca.test', apiKey: 'k', fetch })) };
}

describe('the webhook of the account (reference 3.12)', () => {
  it('is made and challenged when there is none', async () => {
    const { prepareWebhook, asked } = hooks(
      { status: 200, body: {} },
      { status: 201, body: { webhook_id: 9 } },
      done,
    );
    expect(await prepareWebhook(endpoint, secret)).toEqual({ webhookId: '9', state: 'challenged' });
    expect(asked[1]?.body).toMatchObject({
      endpoint,
      secret,
      events: expect.arrayContaining(['certificate_issued', 'order_rejected']),
      webhook_settings: { instant_issue_webhook_notification: '1' },
    });
    expect(asked[2]?.url.pathname).toBe('/webhook/9/send-challenge');
  });

  it('is left alone when it works', async () => {
    const { prepareWebhook, asked } = hooks(listed({ id: 9, endpoint, status: 'active' }));
    expect(await prepareWebhook(endpoint, secret)).toEqual({ webhookId: '9', state: 'active' });
    expect(asked).toHaveLength(1);
  });

  it('is given our secret when the CA has another', async () => {
    const old = { id: 9, endpoint, status: 'active', secret: 'x'.repeat(32) };
    const { prepareWebhook, asked } = hooks(listed(old), done, done);
    expect(await prepareWebhook(endpoint, secret)).toMatchObject({ state: 'challenged' });
    expect(asked[1]?.body).toMatchObject({ secret });
  });

  it('is turned to us when it points elsewhere, because an account has one', async () => {
    const { prepareWebhook, asked } = hooks(
      listed({ id: 9, endpoint: 'https://old.test', status: 'active' }),
      done,
      done,
    );
    expect(await prepareWebhook(endpoint, secret)).toEqual({ webhookId: '9', state: 'challenged' });
    expect(asked.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      'GET /webhook',
      'PUT /webhook/9',
      'PUT /webhook/9/send-challenge',
    ]);
  });

  it('starts delivering once its challenge is answered', async () => {
    const { answerChallenge, asked } = hooks(done, done);
    await answerChallenge('9', 't-1');
    expect(asked.map(({ url, body }) => [url.pathname, body])).toEqual([
      ['/webhook/9/check-challenge', { token: 't-1' }],
      ['/webhook/9/activate', undefined],
    ]);
  });
});
