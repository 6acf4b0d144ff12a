import { describe, expect, it } from 'vitest';
import { createReferenceField } from './reference-field';
import { type Answer, refusal, scriptedFetch } from './testing/scripted-fetch';
import { createTransport } from './transport';

const fields = (...metadata: object[]): Answer => ({ status: 200, body: { metadata } });
const ours = { id: 12, label: 'Zegel reference', is_active: true };

function field(...answers: Answer[]) {
  const { fetch, asked } = scriptedFetch(...answers);
  const transport = createTransport({ baseUrl: 'https://ca.test', apiKey: 'k', fetch, retries: 0 });
  return { asked, ...createReferenceField(transport) };
}

describe('custom field for our reference', () => {
  it('is looked up once', async () => {
    const { id, asked } = field(fields({ id: 11, label: 'Other', is_active: true }, ours));
    expect([await id(), await id()]).toEqual(['12', '12']);
    expect(asked).toHaveLength(1);
  });

  it('is made when it is not there or not active', async () => {
    const { id, asked } = field(fields({ ...ours, is_active: false }), { status: 201, body: { id: 13 } });
    expect(await id()).toBe('13');
    expect(asked[1]?.body).toMatchObject({ label: 'Zegel reference', data_type: 'text', is_required: false });
  });

  it('is read back when making it answers without an id', async () => {
    expect(await field(fields(), { status: 204 }, fields(ours)).id()).toBe('12');
  });

  it('is done without when the key may not manage fields', async () => {
    expect(await field(refusal(403, 'access_denied|missing_permission')).id()).toBeUndefined();
  });

  it('never leaves a doubt about an order that was not sent', async () => {
    const { id } = field(fields(), { fails: 'ECONNRESET' }, fields(ours));
    await expect(id()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await id()).toBe('12');
  });
});
