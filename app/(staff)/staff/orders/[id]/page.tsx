import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MailLedger } from '@/components/order/mail-ledger';
import { OrderTag } from '@/components/order/order-tag';
import { ClientMessages } from '@/components/site/client-messages';
import { AtCa } from '@/components/staff/at-ca';
import { AuditTable } from '@/components/staff/audit-table';
import { CheckTable } from '@/components/staff/check-table';
import { Exchanges } from '@/components/staff/exchanges';
import { OrderFacts } from '@/components/staff/order-facts';
import { OrderHistory } from '@/components/staff/order-history';
import { TypedAnswers } from '@/components/staff/typed-answers';
import { Card } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { readStaffOrder } from '@/lib/usecases/staff/read-staff-order';
import { hasDevice } from '@/lib/views/order-buttons';
import { orNotFound, staffPage } from '@/lib/web/page';
import { ask, record } from './actions';
import { correct, resend } from './mail-actions';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.orders'))('title') };
}

/** One order with all that staff need to move it on or to answer a question about it. */
export default async function OrderPage({ params }: Props) {
  const { id } = await params;
  const actor = await staffPage(`/staff/orders/${id}`);
  const order = await orNotFound(readStaffOrder(actor, id));
  const [t, common, shipping, identity] = await Promise.all([
    getTranslations('staffOrder'),
    getTranslations('staff'),
    getTranslations('shipment.staff'),
    getTranslations('faceToFace'),
  ]);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: '/staff/orders', text: common('back.orders') }]}
        title={t('title', { number: order.number })}
        tag={<OrderTag state={order.state} />}
        actions={
          <>
            <CopyButton text={order.number} name={t('copyNumber')} />
            {hasDevice(order.checks) ? (
              <LinkButton href={`/staff/orders/${order.id}/shipping`} variant="secondary">
                {shipping('open')}
              </LinkButton>
            ) : null}
            {order.mayRecord ? (
              <LinkButton href={`/staff/orders/${order.id}/face-to-face`} variant="secondary">
                {identity('open')}
              </LinkButton>
            ) : null}
            <LinkButton href={`/staff/validation/${order.id}`} variant="secondary">
              {t('toDesk')}
            </LinkButton>
          </>
        }
      />
      <div className="space-y-6">
        <Card title={t('facts.title')}>
          <OrderFacts order={order} />
        </Card>
        <Card title={t('checks.title')}>
          <CheckTable order={order} record={record.bind(null, order.id)} ask={ask.bind(null, order.id)} />
        </Card>
        <Card title={t('ca.title')}>
          <AtCa order={order} />
        </Card>
        <Card title={t('typed.title')}>
          <TypedAnswers answers={order.answers} />
        </Card>
        <ClientMessages of={['order']}>
          <MailLedger mails={order.mails} resend={resend} correct={correct} />
        </ClientMessages>
        <Card title={t('exchanges.title')}>
          <Exchanges exchanges={order.exchanges} />
        </Card>
        <Card title={t('history.title')}>
          <OrderHistory events={order.events} />
        </Card>
        <Card title={common('audit.title')}>
          <AuditTable entries={order.audit} />
        </Card>
      </div>
    </>
  );
}
