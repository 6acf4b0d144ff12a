import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvoiceFiles } from '@/components/billing/invoice-files';
import { InvoiceLines } from '@/components/billing/invoice-lines';
import { InvoiceState } from '@/components/billing/invoice-state';
import { PayInvoiceForm } from '@/components/billing/pay-invoice-form';
import { ClientMessages } from '@/components/site/client-messages';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { readBillingOverview } from '@/lib/usecases/billing/read-billing-overview';
import { readInvoice } from '@/lib/usecases/billing/read-invoice';
import { orNotFound, readerPage } from '@/lib/web/page';
import { payNow } from '../actions';

interface Props {
  params: Promise<{ invoiceId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('billing'))('invoice.title'), robots: { index: false } };
}

/** One invoice: how it stands, what is in it, and the way to pay it. The hosted page leads back to here. */
export default async function InvoicePage({ params }: Props) {
  const { invoiceId } = await params;
  const actor = await readerPage(`/billing/${invoiceId}`);
  const [invoice, { way }, t] = await Promise.all([
    orNotFound(readInvoice(actor, invoiceId)),
    orNotFound(readBillingOverview(actor)),
    getTranslations('billing'),
  ]);
  const { id, number, kind, currency, mayPay, electronic } = invoice;
  return (
    <ClientMessages of={['billing', 'checkout']}>
      <PageHeader
        title={t(`invoice.heading.${kind}`, { number })}
        breadcrumbs={[{ href: '/billing', text: t('title') }]}
        actions={<InvoiceFiles id={id} number={number} electronic={electronic} />}
      />
      <div className="space-y-6">
        <InvoiceState invoice={invoice} />
        {mayPay ? (
          <Card title={t('pay.title')} tone="seal">
            <PayInvoiceForm
              invoiceId={id}
              currency={currency}
              collected={way.kind === 'mandate'}
              pay={payNow}
            />
          </Card>
        ) : null}
        <Card title={t('invoice.lines')}>
          <InvoiceLines invoice={invoice} />
        </Card>
      </div>
      {electronic ? null : <p className="mt-4 max-w-[65ch] text-sm text-soft">{t('files.notElectronic')}</p>}
    </ClientMessages>
  );
}
