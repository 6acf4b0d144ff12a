import { z } from 'zod';
import type { listInvoices } from '@/lib/usecases/billing/list-invoices';
import type { listSubscriptions } from '@/lib/usecases/subscriptions/list-subscriptions';
import { moment, named, pageOf } from './named';

const cents = () => z.int().meta({ description: 'In cents of the currency.' });
const currency = () => z.string().meta({ description: 'ISO 4217.' });

const subscription = named(
  'Subscription',
  'What the account pays for each year.',
  z.object({
    id: z.uuid(),
    number: z.string(),
    product: z.object({ nl: z.string(), en: z.string() }),
    state: z.string(),
    currency: currency(),
    centsPerYear: cents(),
    renewsAt: moment(),
    orderId: z
      .uuid()
      .nullable()
      .meta({ description: 'The newest order on it; null without one, or without the scope `orders:read`.' }),
  }),
);

export const subscriptionPage = pageOf('SubscriptionPage', subscription);

/** A page of subscriptions as the API tells it. */
export const subscriptionPageOf = ({ rows, next }: Awaited<ReturnType<typeof listSubscriptions>>) => ({
  data: rows.map(({ id, number, productName, state, centsPerYear, renewsAt, order, ...row }) => ({
    id,
    number,
    product: productName,
    state,
    currency: row.currency,
    centsPerYear,
    renewsAt: renewsAt.toISOString(),
    orderId: order?.id ?? null,
  })),
  nextCursor: next ?? null,
});

const invoice = named(
  'Invoice',
  'An invoice or a credit note.',
  z.object({
    id: z.uuid(),
    number: z.string(),
    kind: z.enum(['sale', 'renewal', 'credit']),
    standing: z.enum(['open', 'late', 'failed', 'paying', 'paid', 'credited', 'credit']),
    issuedAt: moment(),
    dueAt: moment(),
    totalCents: cents(),
    currency: currency(),
    electronic: z.boolean().meta({ description: 'It can be had as `ubl` too.' }),
  }),
);

export const invoicePage = pageOf('InvoicePage', invoice);

/** A page of invoices as the API tells it. */
export const invoicePageOf = ({ rows, next }: Awaited<ReturnType<typeof listInvoices>>) => ({
  data: rows.map(({ issuedAt, dueAt, ...row }) => ({
    ...row,
    issuedAt: issuedAt.toISOString(),
    dueAt: dueAt.toISOString(),
  })),
  nextCursor: next ?? null,
});
