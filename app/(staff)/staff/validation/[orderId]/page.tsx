import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderTag } from '@/components/order/order-tag';
import { ClientMessages } from '@/components/site/client-messages';
import { AtCa } from '@/components/staff/at-ca';
import { CheckTable } from '@/components/staff/check-table';
import { OrderFacts } from '@/components/staff/order-facts';
import { TypedAnswers } from '@/components/staff/typed-answers';
import { Thread } from '@/components/thread/thread';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { CompareRegisters } from '@/components/validation/compare-registers';
import { DeskAppointment } from '@/components/validation/desk-appointment';
import { DeskDocuments, DeskPowers } from '@/components/validation/desk-papers';
import { DeskWork } from '@/components/validation/desk-work';
import { messagesToShow } from '@/lib/domain/thread/message';
import { readStaffOrder } from '@/lib/usecases/staff/read-staff-order';
import { readThread } from '@/lib/usecases/threads/read-thread';
import { readDeskOrder } from '@/lib/usecases/validation/read-desk-order';
import { orNotFound, staffPage } from '@/lib/web/page';
import { finish, handBack, take } from '../../actions';
import { ask, record } from '../../orders/[id]/actions';
import { again, askRegistersAgain, putAside } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
  /** `show`: how many messages. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('validation'))('title') };
}

const acts = { finish, take, handBack, putAside, again };

/** All that the validation desk needs to judge one order, on one page (S0-ACT-06, M72). */
export default async function DeskOrderPage({ params, searchParams }: Props) {
  const [{ orderId }, { show }] = await Promise.all([params, searchParams]);
  const actor = await staffPage(`/staff/validation/${orderId}`);
  const [order, desk, thread] = await orNotFound(
    Promise.all([
      readStaffOrder(actor, orderId),
      readDeskOrder(actor, orderId),
      readThread(actor, orderId, messagesToShow(show)),
    ]),
  );
  const [t, staff] = await Promise.all([getTranslations('validation'), getTranslations('staffOrder')]);
  const messages = await getTranslations('thread');
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: '/staff/validation', text: t('title') }]}
        title={t('order.title', { number: order.number })}
        tag={<OrderTag state={order.state} />}
        actions={
          <LinkButton href={`/staff/orders/${order.id}`} variant="secondary">
            {t('order.technical')}
          </LinkButton>
        }
      />
      <div className="space-y-6">
        {order.state === 'validating' ? null : <Notice title={t('order.ended')} />}
        <Card title={t('order.work.title')} tone={desk.work.length > 0 ? 'seal' : 'plain'}>
          <DeskWork work={desk.work} acts={acts} />
        </Card>
        <Card title={staff('checks.title')}>
          <CheckTable order={order} record={record.bind(null, order.id)} ask={ask.bind(null, order.id)} />
        </Card>
        <Card title={t('compare.title')}>
          <CompareRegisters
            desk={desk}
            mayAsk={order.mayRecord}
            ask={askRegistersAgain.bind(null, order.id)}
          />
        </Card>
        <Card title={messages('sectionTitle')} id="messages">
          <ClientMessages of={['thread', 'check']}>
            <Thread thread={thread} checks={order.checks.map(({ kind }) => kind)} />
          </ClientMessages>
        </Card>
        <Card title={t('order.documents.title')}>
          <DeskDocuments documents={desk.documents} mayOpen={order.mayRecord} />
        </Card>
        <Card title={t('order.powers.title')}>
          <DeskPowers desk={desk} orderId={order.id} />
        </Card>
        <Card title={t('order.appointment.title')}>
          <DeskAppointment orderId={order.id} appointment={desk.appointment} mayBook={order.mayRecord} />
        </Card>
        <Card title={staff('facts.title')}>
          <OrderFacts order={order} />
        </Card>
        <Card title={staff('ca.title')}>
          <AtCa order={order} />
        </Card>
        <Card title={staff('typed.title')}>
          <TypedAnswers answers={order.answers} />
        </Card>
      </div>
    </>
  );
}
