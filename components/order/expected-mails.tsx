import { useTranslations } from 'next-intl';
import type { OrderPageView } from '@/lib/views/order-view';
import { Card } from '../ui/card';
import { type Column, DataTable } from '../ui/data-table';

interface ExpectedMailsProps {
  order: OrderPageView;
  /** From which address we mail. */
  sender: string;
  /** Who mails the representative, when that is not us. */
  caSender: string | undefined;
}

interface Expected {
  readonly subject: string;
  readonly to: string;
  readonly from: string;
  readonly when: string;
}

/** Which mails come, to whom, from whom and with which subject, so that people find and trust them (S0-1.4.6b, c). */
export function ExpectedMails(props: ExpectedMailsProps) {
  const t = useTranslations('order.expect');
  const columns: readonly Column<Expected>[] = [
    { key: 'subject', header: t('subject'), cell: ({ subject }) => <span lang="en">{subject}</span> },
    { key: 'to', header: t('to'), cell: ({ to }) => <span className="break-all">{to}</span> },
    { key: 'from', header: t('from'), cell: ({ from }) => <span className="break-all">{from}</span> },
    { key: 'when', header: t('when'), cell: ({ when }) => when },
  ];
  return (
    <Card title={t('title')}>
      <p className="mb-4 max-w-[65ch] text-soft">{t('lead')}</p>
      <DataTable
        caption={t('caption')}
        hideCaption
        columns={columns}
        rows={useExpected(props)}
        rowKey={({ subject }) => subject}
        empty={null}
      />
    </Card>
  );
}

function useExpected({ order, sender, caSender }: ExpectedMailsProps): readonly Expected[] {
  const t = useTranslations('order.expect');
  const mail = useTranslations('mail');
  const { number, accountNumber, applicantName, keySource } = order;
  const representative = order.representative?.email ?? '';
  const fromThem = caSender ?? sender;
  const own = { to: applicantName, from: sender };
  return [
    { subject: mail('order_received.subject', { number }), ...own, when: t('whenReceived') },
    {
      subject: mail('verify_identity.subject', { number }),
      to: representative,
      from: fromThem,
      when: t('whenIdentity'),
    },
    {
      subject: mail('approve_order.subject', { number, accountNumber }),
      to: representative,
      from: fromThem,
      when: t('whenApproval'),
    },
    ...(keySource === 'browser'
      ? [{ subject: mail('create_certificate.subject'), ...own, when: t('whenCreate') }]
      : []),
    {
      subject: mail('your_certificate.subject', { commonName: order.commonName ?? '' }),
      ...own,
      when: t('whenCertificate'),
    },
  ];
}
