import { expect, it } from 'vitest';
import { keyOrderOf } from './key-order';
import type { RequestScreenView } from './request-view';

type Asked = Pick<RequestScreenView, 'orderId' | 'generation' | 'answers' | 'organisation' | 'hostName'>;

const asked: Asked = {
  orderId: 'o1',
  generation: 'G1',
  answers: {
    key: { kind: 'browser', bits: 3072 },
    oin: { include: true, choice: 'kvk', number: '00000003687501100000' },
  },
  organisation: {
    name: 'Test BV Donald',
    kvkNumber: '68750110',
    street: 'Hizzaarderlaan',
    houseNumber: '3A',
    postcode: '8823 SJ',
    city: 'Lollum',
    province: 'Fryslân',
    country: 'NL',
    telephone: '+31205550101',
  },
  hostName: 'TestBVDonald.qvtl.nl',
};

it('S0-1.3.2a1 asks the browser for a key in the name of the organisation, with the number in it', () => {
  expect(keyOrderOf(asked)).toEqual({
    orderId: 'o1',
    generation: 'G1',
    bits: 3072,
    subject: {
      country: 'NL',
      organisation: 'Test BV Donald',
      organizationIdentifier: 'NTRNL-68750110',
      serialNumber: '00000003687501100000',
      commonName: 'TestBVDonald.qvtl.nl',
    },
    domains: ['TestBVDonald.qvtl.nl'],
  });
});

it('puts the organisation in the common name where the generation does', () => {
  expect(keyOrderOf({ ...asked, generation: 'G4' })?.subject.commonName).toBe('Test BV Donald');
});

it('leaves the number out when it was left out', () => {
  const answers = { ...asked.answers, oin: { include: false } as const };
  expect(keyOrderOf({ ...asked, answers })?.subject).not.toHaveProperty('serialNumber');
});

it('asks for no key with an own request', () => {
  const answers = { ...asked.answers, key: { kind: 'csr', csr: '' } as const };
  expect(keyOrderOf({ ...asked, answers })).toBeUndefined();
});
