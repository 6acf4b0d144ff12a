interface Size {
  readonly orders: number;
  readonly accounts: number;
  readonly productId: string;
}

/** Ids as the product makes them: growing, so that new rows lie together. */
export const idOf = (n: number | string) =>
  `('018f0000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const id = idOf('n');

const address = {
  name: 'Voorbeeld B.V.',
  street: 'Kerkstraat 1',
  postcode: '1234 AB',
  city: 'Utrecht',
  country: 'NL',
};
const mine = {
  vatNumber: 'NL000099998B57',
  kvkNumber: '90000003',
  iban: 'NL02ABNA0123456789',
  email: 'f@zegel.example',
};
/** Whom the invoices name. */
const seller = JSON.stringify({ ...address, ...mine, endpoint: { scheme: '0106', id: '90000003' } });
const buyer = JSON.stringify({ ...address, accountNumber: '1000001', email: 'f@voorbeeld.nl' });

/** First words of names, so that a search for one of them finds a great many; and a page full in the smallest. */
const words = `(ARRAY['Gemeente','Stichting','Bakkerij'])`;
const named = (salt: number) => `${words}[1 + n % 3] || ' ' || md5((n * ${salt})::text)`;

/** Most orders are in use; of the states that are asked for, the smallest installation has a page full. */
const states = `(CASE WHEN n % 100 < 70 THEN 'completed' WHEN n % 100 < 76 THEN 'expired' WHEN n % 100 < 82 THEN 'canceled'
  WHEN n % 100 < 88 THEN 'issued' WHEN n % 100 < 94 THEN 'validating' WHEN n % 100 < 97 THEN 'draft' ELSE 'revoked' END)::"OrderState"`;

/** The statements that make an installation of this size, over three years. */
export function rowsFor(size: Size): string[] {
  return [...customers(size), ...orders(size), ...belongings(size), ...work(size)];
}

const moment = (count: number) =>
  `(timestamptz '2023-11-01' + n * (interval '1095 days' / ${count}) + interval '7 milliseconds' * (n % 977))`;

function customers({ accounts, productId }: Size): string[] {
  const [all, at] = [`generate_series(1, ${accounts}) AS n`, moment(accounts)];
  return [
    `INSERT INTO "Account" ("id", "number", "name", "kvkNumber", "vatNumber", "billingEmail", "createdAt")
     SELECT ${id}, (1000000 + n)::text, ${named(1)}, lpad((n * 7)::text, 8, '0'), 'NL' || lpad(n::text, 9, '0') || 'B01', md5(n::text) || '@post.nl', ${at} FROM ${all}`,
    `INSERT INTO "User" ("id", "accountId", "role", "username", "email", "firstName", "lastName", "passwordHash", "setUpAt", "createdAt")
     SELECT ${id}, ${id}, 'owner', md5(n::text) || '@naam.nl', md5((n + 1)::text) || '@mail.nl', 'Sanne', 'de Wit', '!', ${at}, ${at} FROM ${all}`,
    `INSERT INTO "Organisation" ("id", "accountId", "name", "kvkNumber", "street", "houseNumber", "postcode", "city", "createdAt")
     SELECT ${id}, ${id}, ${named(1)}, lpad((n * 7)::text, 8, '0'), 'Kerkstraat', '1', '1234 AB', 'Utrecht', ${at} FROM ${all}`,
    `INSERT INTO "Contact" ("id", "accountId", "firstName", "lastName", "email", "phone", "jobTitle", "createdAt")
     SELECT ${id}, ${id}, 'Johanna', 'de Vries', md5(n::text) || '@voorbeeld.nl', '+31205550102', 'Directeur', ${at} FROM ${all}`,
    `INSERT INTO "Purchase" ("id", "number", "accountId", "userId", "state", "currency", "netCents", "vatCents", "totalCents", "vatRule", "vatPercent", "locale", "createdAt", "paidAt")
     SELECT ${id}, (100000000 + n)::text, ${id}, ${id}, 'paid', 'EUR', 24500, 5145, 29645, 'domestic', 21, 'nl', ${at}, ${at} FROM ${all}`,
    `INSERT INTO "ProductActivation" ("id", "accountId", "productId", "activatedAt") SELECT ${id}, ${id}, '${productId}', ${at} FROM ${all}`,
    `INSERT INTO "Invoice" ("id", "kind", "year", "sequence", "accountId", "purchaseId", "locale", "currency", "seller", "buyer", "vatRule", "vatPercent", "netCents", "vatCents", "totalCents", "issuedAt", "dueAt", "paidAt")
     SELECT ${id}, 'sale', 2026, n, ${id}, ${id}, 'nl', 'EUR', '${seller}', '${buyer}', 'domestic', 21, 24500, 5145, 29645, ${at}, ${at} + interval '30 days', CASE WHEN n % 100 > 30 THEN ${at} END FROM ${all}`,
  ];
}

/** The account of an order, and how many there were before it. */
const account = idOf('1 + (n - 1) / 5');

function orders({ orders: count, productId }: Size): string[] {
  const [all, at] = [`generate_series(1, ${count}) AS n`, moment(count)];
  return [
    `INSERT INTO "Subscription" ("id", "number", "accountId", "productId", "purchaseId", "unit", "state", "currency", "centsPerYear", "startedAt", "renewsAt")
     SELECT ${id}, (10000000 + n)::text, ${account}, '${productId}', ${account}, 1 + n % 5, 'active', 'EUR', 24500, ${at}, ${at} + interval '1 year' FROM ${all}`,
    `INSERT INTO "CertificateOrder" ("id", "number", "accountId", "subscriptionId", "productId", "applicantId", "state", "generation", "answers", "organisationId", "commonName", "oin", "csr", "csrKeyHash", "keySource", "termsAcceptedAt", "submittedAt", "sentToCaAt", "caOrderId", "caStatus", "caFacts", "caCheckedAt", "stateSince", "createdAt", "updatedAt")
     SELECT ${id}, (10000000 + n)::text, ${account}, ${id}, '${productId}', ${account}, ${states}, 'G1',
       '{"domain": {"kind": "qvtl", "label": "voorbeeld"}, "representative": {"soleAuthority": true}}', ${account}, md5((n * 5)::text) || '.qvtl.nl', lpad(n::text, 20, '0'),
       repeat(md5(n::text), 32), md5(n::text), 'csr', ${at}, ${at}, ${at}, (300000000 + n)::text, 'issued',
       '{"organisation": "complete", "organisationDetails": [], "domains": ["complete"]}', ${at}, ${at}, ${at}, ${at} FROM ${all}`,
  ];
}

const kinds = `unnest(ARRAY['key','domain','organisation','oin','authority','identity','approval']::"CheckKind"[]) WITH ORDINALITY AS k(kind, place)`;
const moves = `(VALUES (1, 'submit', 'draft', 'submitting'), (2, 'accept', 'submitting', 'validating'), (3, 'issue', 'validating', 'issued'), (4, 'collect', 'issued', 'completed')) AS m(place, name, before, after)`;
const mails = `(VALUES (1, 'order_received'), (2, 'your_certificate')) AS m(place, template)`;

function belongings({ orders: count }: Size): string[] {
  const [all, at] = [`generate_series(1, ${count}) AS n`, moment(count)];
  const many = (size: number) => idOf(`n * ${size} + place`);
  return [
    `INSERT INTO "Representation" ("id", "orderId", "contactId", "position", "identityState", "identityChangedAt", "consentAt", "createdAt")
     SELECT ${id}, ${id}, ${account}, 1, 'passed', ${at}, ${at}, ${at} FROM ${all}`,
    `INSERT INTO "OrderCheck" ("id", "orderId", "kind", "state", "owner", "since")
     SELECT ${many(8)}, ${id}, kind, 'passed', 'us', ${at} FROM ${all}, ${kinds}`,
    `INSERT INTO "OrderEvent" ("id", "orderId", "name", "fromState", "toState", "actorKind", "at")
     SELECT ${many(8)}, ${id}, name, before::"OrderState", after::"OrderState", 'system', ${at} FROM ${all}, ${moves}`,
    `INSERT INTO "Certificate" ("id", "orderId", "caCertificateId", "serialNumber", "leaf", "chain", "fingerprint", "commonName", "notBefore", "notAfter", "createdAt")
     SELECT ${id}, ${id}, n::text, md5(n::text), repeat(md5(n::text), 40), repeat(md5('chain'), 150), md5(n::text), md5((n * 5)::text) || '.qvtl.nl', ${at}, ${at} + interval '3 years', ${at} FROM ${all} WHERE n % 100 < 88 AND NOT (n % 100 BETWEEN 76 AND 81)`,
    `INSERT INTO "Mail" ("id", "dedupeKey", "template", "locale", "to", "subject", "data", "orderId", "userId", "state", "messageId", "queuedAt", "sentAt")
     SELECT ${many(8)}, template || n, template, 'nl', md5(n::text) || '@mail.nl', 'Uw bestelling', '{}', ${id}, ${account}, 'sent', template || n, ${at}, ${at} FROM ${all}, ${mails}`,
    `INSERT INTO "AuditEntry" ("at", "actorKind", "actorId", "action", "objectKind", "objectId", "previousHash", "hash", "accountId")
     SELECT ${at}, 'user', ${account}::text, 'submit_order', 'order', ${id}::text, md5((n - 1)::text), md5(n::text), ${account} FROM ${all}`,
  ];
}

/** What waits for staff: a page full in the smallest, and of every two hundred orders one more; many were done. */
function work({ orders: count }: Size): string[] {
  const all = `generate_series(1, ${60 + count / 10}) AS n`;
  const at = moment(60 + count / 10);
  return [
    `INSERT INTO "WorkItem" ("id", "kind", "dedupeKey", "accountId", "orderId", "params", "createdAt", "promisedAt", "doneAt", "outcome")
     SELECT ${id}, 'order_stuck', n::text, ${account}, ${id}, '{}', ${at}, ${at} + interval '1 day', CASE WHEN n > 60 + ${count / 200} THEN ${at} END, 'gedaan' FROM ${all}`,
  ];
}
