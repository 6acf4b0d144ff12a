import { z } from 'zod';
import { invoiceFormats, readInvoiceFile } from '@/lib/usecases/billing/invoice-file';
import { listInvoices } from '@/lib/usecases/billing/list-invoices';
import { listSubscriptions } from '@/lib/usecases/subscriptions/list-subscriptions';
import { fetching, reading } from '../endpoint';
import { invoicePage, invoicePageOf, subscriptionPage, subscriptionPageOf } from '../shapes/money';
import { paging } from '../shapes/named';

const subscriptions = reading({
  id: 'listSubscriptions',
  path: '/subscriptions',
  summary: 'The subscriptions of the account',
  scope: 'subscriptions:read',
  refusals: ['invalid_input'],
  params: z.object({}),
  query: z.strictObject(paging),
  shape: subscriptionPage,
  run: async (actor, _none, { limit, cursor }) =>
    subscriptionPageOf(await listSubscriptions(actor, cursor, limit)),
});

const invoices = reading({
  id: 'listInvoices',
  path: '/invoices',
  summary: 'The invoices of the account',
  scope: 'invoices:read',
  refusals: ['invalid_input'],
  params: z.object({}),
  query: z.strictObject(paging),
  shape: invoicePage,
  run: async (actor, _none, { limit, cursor }) => invoicePageOf(await listInvoices(actor, cursor, limit)),
});

const invoiceFile = fetching({
  id: 'downloadInvoice',
  path: '/invoices/{invoiceId}/download',
  summary: 'One invoice as a file: pdf, or ubl (NLCIUS) for the bookkeeping',
  scope: 'invoices:read',
  refusals: ['not_found', 'invalid_input', 'invoice_not_electronic'],
  params: z.object({ invoiceId: z.uuid() }),
  query: z.strictObject({ format: z.enum(invoiceFormats).default('pdf') }),
  mediaTypes: ['application/pdf', 'application/xml'],
  run: async (actor, { invoiceId }, { format }) => {
    const { fileName, contentType, content } = await readInvoiceFile(actor, invoiceId, format);
    return { filename: fileName, contentType, content: new Uint8Array(content) };
  },
});

export const moneyEndpoints = [subscriptions, invoices, invoiceFile];
