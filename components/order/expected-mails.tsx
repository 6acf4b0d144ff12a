import { useLocale, useTranslations } from 'next-intl';
import { caSenders } from '@/lib/domain/mail/ca-senders';
import { type NudgeKind, nudgeDays } from '@/lib/domain/nudge/schedule';
import { listText } from '@/lib/views/list-text';
import type { OrderPageView } from '@/lib/views/order-view';
import { Card } from '../ui/card';

interface ExpectedMailsProps {
  order: OrderPageView;
  /** From which address we mail. */
  sender: string;
  /** The CA mails the representative itself. */
  byCa: boolean;
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
  return (
    <Card title={t('title')}>
      <p className="mb-4 max-w-[65ch] text-soft">
        {t('lead')} {props.byCa ? t('byCa', { address: caSenders.account }) : null}
      </p>
      <ol className="divide-y divide-line border-y border-line">
        {useExpected(props).map((mail) => (
          <ExpectedMail key={mail.subject} mail={mail} />
        ))}
      </ol>
    </Card>
  );
}

function ExpectedMail({ mail: { subject, to, from, when } }: { mail: Expected }) {
  const t = useTranslations('order.expect');
  return (
    <li className="py-3">
      <p className="font-medium">
        <span className="sr-only">{t('subject')}: </span>
        {subject}
      </p>
      <dl className="mt-0.5 flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
        <Fact term={t('when')} text={when} />
        <Fact term={t('to')} text={to} />
        <Fact term={t('from')} text={from} />
      </dl>
    </li>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div className="flex min-w-0 gap-1.5">
      <dt className="text-soft after:content-[':']">{term}</dt>
      <dd className="min-w-0 wrap-anywhere">{text}</dd>
    </div>
  );
}

function useExpected(props: ExpectedMailsProps): readonly Expected[] {
  const { order, sender, byCa } = props;
  const t = useTranslations('order.expect');
  const mail = useTranslations('mail');
  const { number, accountNumber, applicantName, keySource } = order;
  const representative = order.representative?.email ?? '';
  const from = (address: string) => (byCa ? `DigiCert (${address})` : sender);
  const own = { to: applicantName, from: sender };
  const reminders = useReminders(props);
  return [
    { subject: mail('order_received.subject', { number }), ...own, when: t('whenReceived') },
    {
      subject: mail('verify_identity.subject', { number }),
      to: representative,
      from: from(caSenders.identity),
      when: t('whenIdentity'),
    },
    {
      subject: mail('approve_order.subject', { number, accountNumber }),
      to: representative,
      from: from(caSenders.approval),
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
    ...reminders,
  ];
}

/** What comes beside them when somebody forgets; where the CA mails the representative, it reminds them too. */
function useReminders({ order, sender, byCa }: ExpectedMailsProps): readonly Expected[] {
  const t = useTranslations('order.expect');
  const mail = useTranslations('mail');
  const locale = useLocale();
  const { number, accountNumber, applicantName, representative, remindersStopped } = order;
  if (remindersStopped) return [];
  const when = (kind: NudgeKind) =>
    t('whenReminder', { days: listText(nudgeDays[kind].map(String), locale) });
  const theirs = { to: representative?.email ?? '', from: sender };
  const own = { to: applicantName, from: sender };
  return [
    ...(byCa
      ? []
      : [
          {
            subject: mail('identity_reminder.subject', { number }),
            ...theirs,
            when: when('verify_identity'),
          },
          {
            subject: mail('approval_reminder.subject', { number, accountNumber }),
            ...theirs,
            when: when('approve_order'),
          },
        ]),
    { subject: mail('order_reminder.subject', { number }), ...own, when: when('act') },
  ];
}
