import { Prisma } from '@/lib/db/generated/client';
import { anywhere, compactNumber, searchText, shortestPart } from './search-text';

/**
 * Which rows a search finds, as queries for their ids. Each way of finding is a query of its own over one index, so
 * that the database never reads a large table through; one OR over several tables would make it do so.
 */

/** Of what is in too many names, this many are enough to see that one has to type more. */
const most = 1000;

function union(queries: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.join(
    queries.map((query) => Prisma.sql`(${query} LIMIT ${most})`),
    ' UNION ',
  );
}

const invoiceNumberShape = /^(\d{4})-?(\d{1,9})$/;

/** Invoices by their number as it stands on the paper (2026-000123). */
function invoiceWith(text: string): { year: number; sequence: number } | undefined {
  const [, year, sequence] = invoiceNumberShape.exec(text) ?? [];
  const found = { year: Number(year), sequence: Number(sequence) };
  return sequence && found.sequence < 2_147_483_648 ? found : undefined;
}

/** Accounts by number, name, e-mail, KVK or VAT number, or the number of anything they have. */
export function accountsMatching(search: string): Prisma.Sql {
  const text = searchText(search);
  const compact = compactNumber(text);
  const invoice = invoiceWith(text);
  const exact = [
    Prisma.sql`SELECT "id" FROM "Account" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "id" FROM "Account" WHERE "kvkNumber" = ${compact}`,
    Prisma.sql`SELECT "id" FROM "Account" WHERE "vatNumber" = ${compact}`,
    Prisma.sql`SELECT "accountId" FROM "Organisation" WHERE "kvkNumber" = ${compact}`,
    Prisma.sql`SELECT "accountId" FROM "CertificateOrder" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "accountId" FROM "CertificateOrder" WHERE "caOrderId" = ${text}`,
    Prisma.sql`SELECT "accountId" FROM "Purchase" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "accountId" FROM "Subscription" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "accountId" FROM "Quote" WHERE "number" = ${text} AND "accountId" IS NOT NULL`,
  ];
  if (invoice) {
    const { year, sequence } = invoice;
    exact.push(
      Prisma.sql`SELECT "accountId" FROM "Invoice" WHERE "year" = ${year} AND "sequence" = ${sequence}`,
    );
  }
  return union(text.length < shortestPart ? exact : [...exact, ...accountsNamed(anywhere(text))]);
}

function accountsNamed(part: string): Prisma.Sql[] {
  return [
    Prisma.sql`SELECT "id" FROM "Account" WHERE "name" ILIKE ${part}`,
    Prisma.sql`SELECT "id" FROM "Account" WHERE "billingEmail" ILIKE ${part}`,
    Prisma.sql`SELECT "accountId" FROM "User" WHERE "email" ILIKE ${part} AND "accountId" IS NOT NULL`,
    Prisma.sql`SELECT "accountId" FROM "User" WHERE "username" ILIKE ${part} AND "accountId" IS NOT NULL`,
    Prisma.sql`SELECT "accountId" FROM "Organisation" WHERE "name" ILIKE ${part}`,
  ];
}

/** Orders by number, here or at the CA, OIN, name in the certificate, account number or organisation. */
export function ordersMatching(search: string): Prisma.Sql {
  const text = searchText(search);
  const compact = compactNumber(text);
  const exact = [
    Prisma.sql`SELECT "id" FROM "CertificateOrder" WHERE "number" = ${text}`,
    Prisma.sql`SELECT "id" FROM "CertificateOrder" WHERE "caOrderId" = ${text}`,
    Prisma.sql`SELECT "id" FROM "CertificateOrder" WHERE "oin" = ${compact}`,
    Prisma.sql`SELECT o."id" FROM "CertificateOrder" o JOIN "Account" a ON a."id" = o."accountId" WHERE a."number" = ${text}`,
    Prisma.sql`SELECT o."id" FROM "CertificateOrder" o JOIN "Organisation" g ON g."id" = o."organisationId" WHERE g."kvkNumber" = ${compact}`,
  ];
  if (text.length < shortestPart) return union(exact);
  const part = anywhere(text);
  return union([
    ...exact,
    Prisma.sql`SELECT "id" FROM "CertificateOrder" WHERE "commonName" ILIKE ${part}`,
    Prisma.sql`SELECT o."id" FROM "CertificateOrder" o JOIN "Organisation" g ON g."id" = o."organisationId" WHERE g."name" ILIKE ${part}`,
  ]);
}

/** Invoices by number, or by anything their account is found by. */
export function invoicesMatching(search: string): Prisma.Sql {
  const invoice = invoiceWith(searchText(search));
  if (invoice) {
    const { year, sequence } = invoice;
    return Prisma.sql`SELECT "id" FROM "Invoice" WHERE "year" = ${year} AND "sequence" = ${sequence}`;
  }
  return Prisma.sql`SELECT "id" FROM "Invoice" WHERE "accountId" IN (${accountsMatching(search)})`;
}
