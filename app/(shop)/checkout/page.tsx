import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { askToPayOnInvoice } from '@/app/invoice-right/actions';
import { InvoiceRight } from '@/components/billing/invoice-right';
import { CustomerCheckout, NewCustomerCheckout, type Till } from '@/components/shop/checkout-form';
import { InvoiceNote } from '@/components/shop/invoice-note';
import { StopRight } from '@/components/shop/stop-right';
import { ClientMessages } from '@/components/site/client-messages';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { now } from '@/lib/base/clock';
import { canChangeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { readInvoiceRoom } from '@/lib/usecases/billing/read-invoice-room';
import { readInvoiceRight } from '@/lib/usecases/invoice-rights/read-invoice-right';
import { readBilling } from '@/lib/usecases/shop/read-billing';
import { countryChoices } from '@/lib/views/country-choices';
import { currentCart } from '@/lib/web/cart';
import { currentActor } from '@/lib/web/session';
import { askAboutVat, buyAsCustomer, buyAsNewCustomer, turnToEuro } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('checkout'))('title'), robots: { index: false } };
}

/** S0-1.1.8 … S0-1.1.12 on one page. */
export default async function CheckoutPage() {
  const [{ lines, currency, netCents }, actor, locale, t] = await Promise.all([
    currentCart(),
    currentActor(),
    getLocale(),
    getTranslations('checkout'),
  ]);
  if (lines.length === 0) redirect('/cart');
  const till: Till = {
    lines,
    currency,
    netCents,
    today: now(),
    countries: countryChoices(locale),
    invoice: <InvoiceNote />,
    invoiceLeftCents: null,
    stopRight: <StopRight />,
    askVat: askAboutVat,
    toEuro: turnToEuro,
  };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ClientMessages of={['checkout']}>
        {actor.kind === 'user' ? <ForCustomer actor={actor} till={till} /> : <ForNewCustomer till={till} />}
      </ClientMessages>
    </>
  );
}

async function ForNewCustomer({ till }: { till: Till }) {
  const t = await getTranslations('checkout');
  return (
    <>
      <p className="mb-6">
        {t('known')}{' '}
        <Link href="/sign-in?next=%2Fcheckout" className="link">
          {t('signIn')}
        </Link>
      </p>
      <NewCustomerCheckout till={till} action={buyAsNewCustomer} />
    </>
  );
}

async function ForCustomer({ actor, till }: { actor: Extract<Actor, { kind: 'user' }>; till: Till }) {
  const t = await getTranslations('checkout');
  if (!canChangeBilling(actor, actor)) {
    return (
      <EmptyState title={t('forbidden')}>
        <p>{t('forbiddenText')}</p>
      </EmptyState>
    );
  }
  const [{ organisationName, accountNumber, ...billing }, right, room, words] = await Promise.all([
    readBilling(actor),
    readInvoiceRight(actor),
    readInvoiceRoom(actor),
    getTranslations('invoiceRight'),
  ]);
  const invoice = (
    <Card title={words('title')}>
      <InvoiceRight right={right} ask={askToPayOnInvoice} />
    </Card>
  );
  const own = { ...till, invoice, invoiceLeftCents: room?.leftCents ?? null };
  return (
    <>
      <Notice title={t('forAccount', { organisation: organisationName })} className="mb-6">
        <p>{t('forAccountText', { accountNumber })}</p>
      </Notice>
      <CustomerCheckout till={own} billing={billing} accountNumber={accountNumber} action={buyAsCustomer} />
    </>
  );
}
