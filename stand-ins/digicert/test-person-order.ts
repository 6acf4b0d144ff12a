import type { JsonObject } from './json';
import { type Harness, organization } from './test-harness';

const individual = {
  first_name: 'Marijke Anna',
  last_name: 'van der Berg Sr.',
  email: 'm.vanderberg@voorbeeld.test',
  telephone: '+31205550101',
  country: 'nl',
  state: 'Utrecht',
  city: 'Utrecht',
  zip: '3511 AB',
};
export const ship_info = {
  name: 'Marijke van der Berg',
  addr1: 'Oudegracht 1',
  addr2: '',
  city: 'Utrecht',
  state: 'Utrecht',
  zip: '3511 AB',
  country: 'nl',
  method: 'STANDARD',
};

export interface Page {
  readonly product: string;
  readonly body: JsonObject & { readonly certificate: JsonObject };
}

const common = { csa_agreed_to: true, ship_info, payment_method: 'balance', skip_approval: true };
const certificate = { signature_hash: 'sha256', individual };
let made = 0;
export const newOrganization = () => {
  made += 1;
  return { ...organization, name: `Bakkerij ${made} B.V.` };
};

/** A whole order as each of the three pages tells it. */
export const pages = {
  professional: (): Page => ({
    product: 'pkio_qualified_organisation_person_prof',
    body: {
      ...common,
      certificate: {
        ...certificate,
        profile_option: 'nonrepudiation',
        individual: { ...individual, professional_title: 'Notaris' },
      },
      provisioning_method: 'qscd',
    },
  }),
  citizen: (): Page => ({
    product: 'pkio_burger',
    body: {
      ...common,
      certificate: { ...certificate, profile_option: 'encryption' },
      provisioning_method: 'token',
    },
  }),
  person: (): Page => ({
    product: 'pkio_organisation_person',
    body: {
      ...common,
      certificate: { ...certificate, profile_option: 'authentication' },
      cs_provisioning_method: 'token',
      organization: newOrganization(),
    },
  }),
};
export type PageName = keyof typeof pages;
export const all: readonly PageName[] = ['professional', 'citizen', 'person'];

/** Sends the order of a page, changed. */
export const order = (
  harness: Harness,
  name: PageName,
  change: (body: Page['body']) => JsonObject = (body) => body,
) => {
  const { product, body } = pages[name]();
  return harness.api('POST', `/order/certificate/${product}`, change(body));
};
export const certificateWith = (changes: JsonObject) => (body: Page['body']) => ({
  ...body,
  certificate: { ...body.certificate, ...changes },
});
export const individualWith = (changes: JsonObject) => (body: Page['body']) =>
  certificateWith({ individual: { ...(body.certificate.individual as JsonObject), ...changes } })(body);
export const withParts = (changes: JsonObject) => (body: Page['body']) => ({ ...body, ...changes });
export const shipWith = (changes: JsonObject) => withParts({ ship_info: { ...ship_info, ...changes } });
