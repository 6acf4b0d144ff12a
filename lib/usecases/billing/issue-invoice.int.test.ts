import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db, type Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { invoiceYear } from '@/lib/domain/payment/invoice-number';
import { seedProducts } from '@/prisma/seed/products';
import { makeUser } from '../accounts/accounts.fixture';
import { type InvoiceDraft, issueInvoice } from './issue-invoice';

let draft: InvoiceDraft;
const year = invoiceYear(new Date());

beforeAll(async () => {
  await seedProducts(db(), new Date('2026-01-01T00:00:00Z'));
  const { accountId } = await makeUser();
  const { id: productId } = await db().product.findFirstOrThrow();
  draft = {
    kind: 'renewal',
    accountId: accountId ?? '',
    locale: 'nl',
    currency: 'EUR',
    vatRule: 'domestic',
    vatPercent: 21,
    lines: [{ productId, description: 'Een jaar', quantity: 1, unitCents: 24_500 }],
    dueAt: new Date(),
  };
});
afterAll(() => db().$disconnect());

const make = (then: (tx: Tx) => Promise<void> = async () => undefined) =>
  transaction(async (tx) => {
    const invoice = await issueInvoice(tx, draft);
    await then(tx);
    return invoice.sequence;
  });

async function numbers(): Promise<number[]> {
  const invoices = await db().invoice.findMany({ where: { year }, orderBy: { sequence: 'asc' } });
  return invoices.map(({ sequence }) => sequence);
}

const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the numbers of invoices', () => {
  it('have no gap and no double when twenty are made at once, and six of them are rolled back', async () => {
    const results = await Promise.allSettled(
      oneTo(20).map((n) =>
        make(async () => {
          if (n % 3 === 0) throw new Error('rolled back');
        }),
      ),
    );
    const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(made).toHaveLength(14);
    expect(made.sort((a, b) => a - b)).toEqual(oneTo(14));
    expect(await numbers()).toEqual(oneTo(14));
  });

  it('stay without gaps for any run of successes and failures', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 8 }), async (plan) => {
        const before = (await numbers()).length;
        await Promise.allSettled(
          plan.map((succeeds) =>
            make(async () => {
              if (!succeeds) throw new Error('rolled back');
            }),
          ),
        );
        expect(await numbers()).toEqual(oneTo(before + plan.filter(Boolean).length));
      }),
      { numRuns: 15 },
    );
  });
});

describe('the sums of an invoice', () => {
  it('add up for any lines and rate', async () => {
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 99 }),
      unitCents: fc.integer({ min: 0, max: 90_000 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(0, 9, 21),
        async (lines, vatPercent) => {
          const [{ productId } = { productId: '' }] = draft.lines;
          const wanted = lines.map((some) => ({ ...some, productId, description: 'Een jaar' }));
          const { netCents, vatCents, totalCents } = await transaction((tx) =>
            issueInvoice(tx, { ...draft, vatPercent, lines: wanted }),
          );
          expect(netCents).toBe(
            lines.reduce((sum, { quantity, unitCents }) => sum + quantity * unitCents, 0),
          );
          expect(totalCents).toBe(netCents + vatCents);
          expect(Math.abs(vatCents - (netCents * vatPercent) / 100)).toBeLessThanOrEqual(lines.length / 2);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('freezes who we are and whom we bill, whatever changes later', async () => {
    const { id } = await transaction((tx) => issueInvoice(tx, draft));
    await db().account.update({ where: { id: draft.accountId }, data: { name: 'Verhuisd B.V.' } });
    const { seller, buyer } = await db().invoice.findUniqueOrThrow({ where: { id } });
    expect(seller).toMatchObject({ name: 'Zegel Demo B.V.', vatNumber: 'NL000099998B57' });
    expect(buyer).not.toMatchObject({ name: 'Verhuisd B.V.' });
  });
});
