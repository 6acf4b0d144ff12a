import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { turnButton } from '@/lib/views/order-buttons';
import { orderPulse } from '@/lib/views/order-pulse';
import type { OrderPageView } from '@/lib/views/order-view';
import { PageHeader } from '../ui/page-header';
import { AfterIssue } from './after-issue';
import { CancelOrder } from './cancel-order';
import { CertificateFacts } from './certificate-facts';
import { CheckList } from './check-list';
import { CopyableNumber } from './copyable-number';
import { ExpectedMails } from './expected-mails';
import { LiveOrder } from './live-order';
import { type MailActions, MailLedger } from './mail-ledger';
import { OrderActions } from './order-actions';
import { OrderHistory } from './order-history';
import { OrderTag } from './order-tag';
import { ReasonNotice } from './reason-notice';
import { Reminders, type StopReminders } from './reminders';
import { type ShareActions, ShareOrder } from './share-order';
import { StepButton } from './step-button';
import { SubmittedNotice } from './submitted-notice';
import { TurnCard } from './turn-card';
import { UndeliveredNotice } from './undelivered-notice';

interface OrderPageProps {
  order: OrderPageView;
  mayAct: boolean;
  /** The order was submitted just now; the address keeps saying so, also as a bookmark. */
  justSubmitted: boolean;
  validationEmail: string;
  /** The ways to reach the validation desk. */
  contact: ReactNode;
  sender: string;
  /** Live mode without an identity provider of ours: the CA mails the representative itself. */
  representativeMailsByCa: boolean;
  cancel: Parameters<typeof CancelOrder>[0]['cancel'];
  mailActions: MailActions;
  shareActions: ShareActions;
  stopReminders: StopReminders;
  sayInstalled: Parameters<typeof AfterIssue>[0]['sayInstalled'];
}

/** The page of an order, from "whose turn it is" down to its history. */
export function OrderPage(props: OrderPageProps) {
  const t = useTranslations('order');
  const { order, mayAct, justSubmitted, cancel } = props;
  const wasSent = order.submittedAt !== null;
  return (
    <>
      <PageHeader
        title={order.commonName ? t('title', { name: order.commonName }) : t('titleDraft')}
        breadcrumbs={[{ href: '/certificates', text: t('list.title') }]}
        tag={<OrderTag state={order.state} />}
        actions={mayAct ? <OrderActions order={order} /> : undefined}
        lead={<CopyableNumber label={t('number')} text={order.number} copyName={t('copyNumber')} />}
      />
      <div className="space-y-8">
        {justSubmitted && wasSent && order.state !== 'returned' ? <SubmittedNotice order={order} /> : null}
        <div>
          <TurnCard
            order={order}
            mayAct={mayAct}
            action={mayAct ? <TurnAction order={order} /> : undefined}
          />
          <LiveOrder
            address={`/api/orders/${order.id}`}
            pulse={orderPulse(order, null)}
            representative={order.representative?.name}
            mayAct={mayAct}
          />
        </div>
        <AfterIssue order={order} mayAct={mayAct} sayInstalled={props.sayInstalled} />
        {mayAct ? <UndeliveredNotice order={order} /> : null}
        <ReasonNotice order={order} />
        {wasSent ? <OrderDetails {...props} /> : null}
        {props.contact}
        {mayAct && order.moves.includes('cancel') ? (
          <CancelOrder orderId={order.id} isDraft={!wasSent} cancel={cancel} />
        ) : null}
      </div>
    </>
  );
}

function OrderDetails(props: OrderPageProps) {
  const { order, mayAct, validationEmail, sender, representativeMailsByCa } = props;
  const mailsToCome = order.moves.includes('issue') || order.moves.includes('doubt');
  return (
    <>
      {order.state === 'returned' ? null : (
        <CheckList order={order} mayAct={mayAct} validationEmail={validationEmail} />
      )}
      {mailsToCome ? <ExpectedMails order={order} sender={sender} byCa={representativeMailsByCa} /> : null}
      <CertificateFacts order={order} />
      <Reminders order={order} mayAct={mayAct} stop={props.stopReminders} />
      <MailLedger mails={order.mails} {...props.mailActions} />
      {mayAct ? <ShareOrder order={order} {...props.shareActions} /> : null}
      <OrderHistory order={order} />
    </>
  );
}

function TurnAction({ order }: { order: OrderPageView }) {
  const button = turnButton(order);
  return button ? <StepButton button={button} /> : null;
}
