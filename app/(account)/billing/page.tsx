import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { askToPayOnInvoice } from '@/app/invoice-right/actions';
import { BillingDetails } from '@/components/billing/billing-details';
import { InvoiceRight } from '@/components/billing/invoice-right';
import { InvoiceTable } from '@/components/billing/invoice-table';
import { OpenInvoices } from '@/components/billing/open-invoices';
import { PaymentWay } from '@/components/billing/payment-way';
import { YearlyDates } from '@/components/billing/yearly-dates';
import { ClientMessages } from '@/components/site/client-messages';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listInvoices, listOpenInvoices } from '@/lib/usecases/billing/list-invoices';
import { readBillingOverview } from '@/lib/usecases/billing/read-billing-overview';
import { readInvoiceRight } from '@/lib/usecases/invoice-rights/read-invoice-right';
import { orNotFound, readerPage } from '@/lib/web/page';
import { stopCollecting } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('billing'))('title') };
}

interface Props {
  searchParams: Promise<{ after?: string }>;
}

/** Invoices and payment (S0-ACT-02): what is owed, what was billed, how and when the next bill is paid. */
export default async function BillingPage({ searchParams }: Props) {
  const { after } = await searchParams;
  const actor = await readerPage('/billing');
  const [overview, open, { rows, next }, right, t] = await Promise.all([
    orNotFound(readBillingOverview(actor)),
    orNotFound(listOpenInvoices(actor)),
    orNotFound(listInvoices(actor, after)),
    readInvoiceRight(actor),
    getTranslations('billing'),
  ]);
  const { mayChange, way, dates, details, vatChecked } = overview;
  return (
    <ClientMessages of={['billing', 'invoiceRight']}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        <OpenInvoices rows={open} mayPay={mayChange} />
        <Card title={t('list.title')} id="invoices">
          <InvoiceTable rows={rows} />
          <Pagination
            previous={after ? '/billing#invoices' : undefined}
            next={next ? `/billing?after=${next}#invoices` : undefined}
          />
        </Card>
        <Card title={t('dates.title')}>
          <YearlyDates dates={dates} />
          <p className="mt-3 max-w-[65ch] text-sm text-soft">{t('dates.hint')}</p>
        </Card>
        <Card title={t('way.title')}>
          <PaymentWay way={way} mayChange={mayChange} withdraw={stopCollecting} />
        </Card>
        <Card title={t('right')}>
          <InvoiceRight right={right} ask={askToPayOnInvoice} />
        </Card>
        <Card title={t('details.title')}>
          <BillingDetails details={details} vatChecked={vatChecked} mayChange={mayChange} />
        </Card>
      </div>
    </ClientMessages>
  );
}
