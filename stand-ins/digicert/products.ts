/** How the key reaches the holder. */
type Provisioning = 'token' | 'qscd';

/** Which set of body rules applies. */
export type OrderForm = 'server' | 'individual' | 'organization_token';

export interface Product {
  readonly nameId: string;
  readonly name: string;
  readonly groupName: string;
  readonly type: string;
  readonly form: OrderForm;
  /** Name of the body key for the provisioning method, and the only value it takes. */
  readonly provisioning?: { readonly key: string; readonly value: Provisioning };
  readonly profileOptions: readonly string[];
  readonly needsOrganization: boolean;
  readonly needsTitle: boolean;
  readonly needsShipping: boolean;
  readonly allowedYears: readonly number[];
  /** Longest term in days, for `days` and `custom_expiration_date`. */
  readonly maxDays: number;
  readonly pricePerYearCents: number;
}

const AUTHENTICATION_OR_ENCRYPTION = ['authentication', 'encryption'];
const SIGNING = ['nonrepudiation'];
const token = { key: 'provisioning_method', value: 'token' } as const;
const qscd = { key: 'provisioning_method', value: 'qscd' } as const;

const person = {
  groupName: 'client_certificate',
  type: 'client_certificate',
  form: 'individual',
  needsOrganization: false,
  needsTitle: false,
  needsShipping: false,
  allowedYears: [1, 2, 3],
  maxDays: 397,
  pricePerYearCents: 15_000,
} as const;

const organization = {
  ...person,
  form: 'organization_token',
  needsOrganization: true,
  profileOptions: [],
} as const;

/**
 * The PKIoverheid products that have a published name_id, with the limits their pages state. The values of
 * `groupName`, `type` and the prices are not published; these are the stand-in's own.
 */
export const products: readonly Product[] = [
  {
    ...person,
    nameId: 'pkio_private_services_server',
    name: 'PKIo Private Services Server',
    groupName: 'ssl_certificate',
    type: 'ssl_certificate',
    form: 'server',
    profileOptions: [],
    needsOrganization: true,
    maxDays: 1095,
    pricePerYearCents: 25_000,
  },
  {
    ...person,
    nameId: 'pkio_qualified_organisation_person_prof',
    name: 'PKIo Professional - Signing',
    profileOptions: SIGNING,
    provisioning: qscd,
    needsTitle: true,
  },
  {
    ...person,
    nameId: 'pkio_organisation_person_prof',
    name: 'PKIo Auth or Enc - Professional',
    profileOptions: AUTHENTICATION_OR_ENCRYPTION,
    provisioning: token,
    needsTitle: true,
  },
  {
    ...person,
    nameId: 'pkio_private_person_prof',
    name: 'PKIo Auth or Enc - Private Professional',
    profileOptions: AUTHENTICATION_OR_ENCRYPTION,
    provisioning: token,
    needsTitle: true,
  },
  {
    ...person,
    nameId: 'pkio_burger',
    name: 'PKIo Auth or Enc - Citizen',
    profileOptions: AUTHENTICATION_OR_ENCRYPTION,
    provisioning: token,
    needsShipping: true,
    maxDays: 199,
  },
  {
    ...person,
    nameId: 'pkio_qualified_burger',
    name: 'PKIo Citizen - Signing',
    profileOptions: SIGNING,
    provisioning: qscd,
  },
  {
    ...person,
    nameId: 'pkio_organisation_person',
    name: 'PKIo Auth or Enc - Organisation Person',
    profileOptions: AUTHENTICATION_OR_ENCRYPTION,
    provisioning: { key: 'cs_provisioning_method', value: 'token' },
    needsOrganization: true,
  },
  { ...organization, nameId: 'pkio_organisation_services', name: 'PKIo Auth or Enc - Organisation Services' },
  { ...organization, nameId: 'pkio_qualified_organisation_services', name: 'PKIo Qualified eSeal' },
];

/** The product with this name_id, if there is one. */
export const findProduct = (nameId: string): Product | undefined =>
  products.find((product) => product.nameId === nameId);

/** Titles a professional certificate may carry. */
export const professionalTitles: readonly string[] = [
  'Accountant-Administratieconsulent',
  'Advocaat',
  'Registeraccountant',
  'Kandidaat-notaris',
  'Notaris',
  'Toegevoegd Notaris',
  '(Hoofd)bewaarder',
  'Gerechtsdeurwaarder',
  'Belastingdeurwaarder',
  'Gemeentelijk Belastingdeurwaarder',
  'Toegevoegd gerechtsdeurwaarder',
];

interface ServerPlatform {
  readonly id: number;
  readonly name: string;
  readonly format: string;
}

/** Server platforms with the download format each prefers; `-1` means "other". */
export const serverPlatforms: readonly ServerPlatform[] = [
  { id: -1, name: 'OTHER', format: 'default' },
  { id: 2, name: 'Apache', format: 'apache' },
  { id: 9, name: 'Java keystore', format: 'p7b' },
  { id: 29, name: 'Single PEM file', format: 'pem_all' },
  { id: 35, name: 'Microsoft IIS 7', format: 'cer' },
  { id: 45, name: 'nginx', format: 'pem_noroot' },
  { id: 59, name: 'Tomcat', format: 'p7b' },
];
