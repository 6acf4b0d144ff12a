import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/domain/problem';
import { readJson, webhookRoute } from './webhook';

const deliver = (body: string) =>
  new Request('https://portal.example/api/webhooks/x', { method: 'POST', body });

describe('a webhook', () => {
  it('needs no origin of ours and is answered with 204', async () => {
    const receive = vi.fn(async () => undefined);
    const answer = await webhookRoute(receive)(deliver('id=tr_1'));
    expect(answer.status).toBe(204);
    expect(receive).toHaveBeenCalledWith('id=tr_1', expect.anything());
  });

  it.each([
    [new Problem('forbidden'), 403],
    [new Problem('invalid_input'), 400],
    [new TypeError('the database is gone'), 500],
  ])('%s becomes a bare status', async (error, status) => {
    const answer = await webhookRoute(() => Promise.reject(error))(deliver('{}'));
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe('');
  });

  it('is not read further than a delivery can be long', async () => {
    const receive = vi.fn(async () => undefined);
    expect((await webhookRoute(receive)(deliver('x'.repeat(100_000)))).status).toBe(400);
    expect(receive).not.toHaveBeenCalled();
  });

  it('refuses what is not JSON where JSON is due', async () => {
    const answer = await webhookRoute(async (body) => void readJson(body))(deliver('{"id":'));
    expect(answer.status).toBe(400);
  });
});
