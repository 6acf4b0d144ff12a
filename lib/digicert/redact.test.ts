import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactPath, redactText } from './redact';

describe('what is kept of an exchange', () => {
  it('leaves out credentials', () => {
    const body = {
      secret: 's',
      api_key: 'k',
      dcv_token: { token: 't', status: 'pending' },
      id: 4,
      endpoint: 'e',
    };
    expect(redact(body)).toEqual({
      secret: '[redacted]',
      api_key: '[redacted]',
      dcv_token: { token: '[redacted]', status: 'pending' },
      id: 4,
      endpoint: 'e',
    });
  });

  it('masks people and shows organisations', () => {
    const order = {
      organization: {
        id: 700123,
        name: 'Voorbeeldbakkerij B.V.',
        city: 'Utrecht',
        telephone: '+31 30 555 0102',
      },
      verified_contacts: [
        { user_id: 5001, name: 'Sanne de Wit', first_name: 'Sanne', email: 's.dewit@bakkerij.test' },
      ],
      ship_info: {
        name: 'Jan Jansen',
        addr1: 'Dorpsstraat 1',
        zip: '1234 AB',
        city: 'Ons Dorp',
        method: 'STANDARD',
      },
      certificate: { common_name: 'Jan van Jansen', dns_names: ['a.bakkerij.test'] },
      additional_emails: ['a@b.test'],
    };
    expect(redact(order)).toEqual({
      organization: { id: 700123, name: 'Voorbeeldbakkerij B.V.', city: 'Utrecht', telephone: '+…' },
      verified_contacts: [{ user_id: 5001, name: 'S…', first_name: 'S…', email: 's…@bakkerij.test' }],
      ship_info: { name: 'J…', addr1: 'D…', zip: '1…', city: 'O…', method: 'STANDARD' },
      certificate: { common_name: 'J…', dns_names: ['a.bakkerij.test'] },
      additional_emails: ['a…@b.test'],
    });
  });

  it('masks addresses and numbers inside the words of the CA', () => {
    expect(redactText('jan@example.test and +31 20 555 01 01 are not known')).toBe(
      'j…@example.test and …01 are not known',
    );
  });

  it('keeps the size of keys and certificates, the head of long texts and lists', () => {
    const csr = `-----BEGIN CERTIFICATE REQUEST-----${'A'.repeat(900)}-----END CERTIFICATE REQUEST-----`;
    expect(redact({ csr })).toEqual({ csr: `[certificate request, ${csr.length} characters]` });
    expect(String(redact('x'.repeat(5000)))).toHaveLength(1008);
    expect(redact(Array.from({ length: 30 }, (_, n) => n))).toHaveLength(26);
  });

  it('masks the values of a query', () => {
    expect(redactPath('/order/certificate?filters%5Bsearch%5D=jan%40b.test&limit=5')).toBe(
      '/order/certificate?filters[search]=j…@b.test&limit=5',
    );
    expect(redactPath('/user/me')).toBe('/user/me');
  });

  it('never shows what a person is called, wherever it stands, and never throws', () => {
    const keys = [
      'first_name',
      'last_name',
      'email',
      'telephone',
      'username',
      'addr1',
      'secret',
      'token',
      'api_key',
    ];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.dictionary(fc.constantFrom(...keys), fc.constant('Canary Kanarie canary@kanarie.test'), {
          maxKeys: 4,
        }),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie('tree'), { maxKeys: 3 }),
        fc.anything(),
      ),
    }));
    fc.assert(
      fc.property(tree, (body) => {
        const shown = JSON.stringify(redact(body), (_key, value) =>
          typeof value === 'bigint' ? '0' : value,
        );
        expect(shown ?? '').not.toMatch(/canary@|Kanarie/);
      }),
    );
  });
});
