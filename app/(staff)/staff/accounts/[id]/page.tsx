import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { AccountHeader } from '@/components/staff/account-header';
import { AccountInvoices } from '@/components/staff/account-invoices';
import { AuditTable } from '@/components/staff/audit-table';
import { Billing } from '@/components/staff/billing';
import { SignInAccess } from '@/components/staff/factor-reset';
import { StaffInvoiceRight } from '@/components/staff/invoice-right';
import { MailTable } from '@/components/staff/mail-table';
import { AccountOrders } from '@/components/staff/order-table';
import { PeopleTable } from '@/components/staff/people-table';
import { ProductRights } from '@/components/staff/product-rights';
import { SubscriptionTable } from '@/components/staff/subscription-table';
import { Card } from '@/components/ui/card';
import { Pagination } from '@/components/ui/pagination';
import { now } from '@/lib/base/clock';
import { readSignInAccess } from '@/lib/usecases/factor-resets/read-sign-in-access';
import { readInvoiceRightForStaff } from '@/lib/usecases/invoice-rights/read-invoice-right';
import { readAccount } from '@/lib/usecases/staff/read-account';
import { readAccountInvoices, readAccountMails } from '@/lib/usecases/staff/read-account-papers';
import { orNotFound, staffPage } from '@/lib/web/page';
import { lookAlong } from '../../look-along/actions';
import { textOf } from '../../text-of';
import { accessActs } from '../access-acts';
import { activate, recordReceived, withdraw } from '../actions';
import { confirm, grant, refuse, withdrawRight } from './invoice-right-actions';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.accounts'))('title') };
}

/** One customer account: who, what was bought, what runs, what may be requested, and who did what. */
export default async function AccountPage({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const actor = await staffPage(`/staff/accounts/${id}`);
  const account = await orNotFound(readAccount(actor, id, textOf(query.audit)));
  const [right, access, billed, mails, t, words, signIn, papers] = await Promise.all([
    readInvoiceRightForStaff(actor, account.id),
    readSignInAccess(actor, account.id),
    readAccountInvoices(actor, account.id),
    readAccountMails(actor, account.id),
    getTranslations('staff'),
    getTranslations('invoiceRight'),
    getTranslations('signInAccess'),
    getTranslations('staffFind'),
  ]);
  return (
    <>
      <AccountHeader account={account} lookAlong={lookAlong.bind(null, account.id)} />
      <div className="space-y-6">
        <Card title={t('account.products.title')}>
          <ProductRights
            products={account.products}
            mayActivate={account.mayActivate}
            activate={activate.bind(null, account.id)}
            withdraw={withdraw.bind(null, account.id)}
          />
        </Card>
        <Card title={words('title')}>
          <StaffInvoiceRight
            right={right}
            acts={{
              grant: grant.bind(null, account.id),
              confirm: confirm.bind(null, account.id),
              refuse: refuse.bind(null, account.id),
              withdraw: withdrawRight.bind(null, account.id),
            }}
          />
        </Card>
        <Card title={t('account.orders.title')}>
          <AccountOrders
            orders={account.orders}
            now={now()}
            empty={<p className="text-soft">{t('account.orders.empty')}</p>}
          />
        </Card>
        <Card title={t('account.people.title')}>
          <PeopleTable people={account.users} />
        </Card>
        {access ? (
          <Card title={signIn('title')}>
            <ClientMessages of={['signInAccess', 'setUp']}>
              <SignInAccess people={access} acts={accessActs} />
            </ClientMessages>
          </Card>
        ) : null}
        <Card title={t('account.subscriptions.title')}>
          <SubscriptionTable subscriptions={account.subscriptions} />
        </Card>
        <Card title={t('account.billing.title')}>
          {account.billing ? (
            <Billing billing={account.billing} />
          ) : (
            <p className="text-soft">{t('account.billing.hidden')}</p>
          )}
        </Card>
        {billed ? (
          <Card title={papers('invoices.title')}>
            <AccountInvoices
              invoices={billed.invoices}
              record={billed.mayRecord ? recordReceived : undefined}
            />
          </Card>
        ) : null}
        <Card title={papers('mails')}>
          <MailTable mails={mails} />
        </Card>
        <Card title={t('audit.title')}>
          <AuditTable entries={account.audit} />
          <Pagination next={account.auditAfter && `/staff/accounts/${id}?audit=${account.auditAfter}`} />
        </Card>
      </div>
    </>
  );
}
