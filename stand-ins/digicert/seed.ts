import type { State } from './memory';
import type { User } from './model';
import { products } from './products';

/** The administrator that works in the console, and the API-only user that the first key belongs to. */
export const ADMINISTRATOR_ID = 3001;
export const SERVICE_USER_ID = 3002;

/** Money on the account at the beginning (cents): enough for a long day of trying. */
const OPENING_BALANCE_CENTS = 10_000_000;

const seedUsers: readonly User[] = [
  {
    id: ADMINISTRATOR_ID,
    kind: 'user',
    username: 'administrator',
    first_name: 'Ada',
    last_name: 'Beheer',
    email: 'administrator@account.test',
    job_title: 'Administrator',
    telephone: '+31 20 555 0100',
  },
  {
    id: SERVICE_USER_ID,
    kind: 'service_user',
    username: 'api',
    first_name: 'Api',
    last_name: 'Gebruiker',
    email: 'api@account.test',
    job_title: 'Service user',
    telephone: '+31 20 555 0100',
  },
];

/** The number before the first of each kind. */
const firstIds = {
  order: 810_000_000,
  certificate: 910_000_000,
  request: 620_000_000,
  organization: 700_122,
  person: 5000,
  domain: 33_000,
  other: 100,
};

const referenceField = {
  id: 11,
  label: 'Reference',
  is_required: false,
  is_active: true,
  data_type: 'text',
  description: "The customer's own reference",
};

/** A new account: two users, one division, one custom field for the customer's own reference, every product. */
export function seedState(): State {
  return {
    nextIds: { ...firstIds },
    account: {
      id: 1_000_001,
      name: 'Test account of the stand-in CA',
      balanceCents: OPENING_BALANCE_CENTS,
      currency: 'EUR',
      rootContainerId: 4001,
      multiYearPlan: true,
    },
    users: seedUsers.map((user) => ({ ...user })),
    apiKeys: [],
    containers: [{ id: 4001, parentId: null, name: 'Account', description: 'Top division' }],
    metadata: [{ ...referenceField }],
    organizations: [],
    domains: [],
    individuals: [],
    orders: [],
    certificates: [],
    requests: [],
    statusChanges: [],
    webhook: null,
    webhookLog: [],
    products: Object.fromEntries(
      products.map(({ nameId }) => [
        nameId,
        { active: true, generation: 'G1' as const, duplicatesAllowed: true },
      ]),
    ),
    dnsRecords: [],
    outbox: [],
    crlNumber: 0,
  };
}
