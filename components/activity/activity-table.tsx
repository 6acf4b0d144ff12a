import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { activityTexts } from '@/lib/views/activity-text';
import type { ActivityLine } from '@/lib/views/activity-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';

/** What happened, by whom, to whom or what, when and why. */
export function ActivityTable({ lines, empty }: { lines: readonly ActivityLine[]; empty: ReactNode }) {
  const t = useTranslations('activity');
  const texts = activityTexts(useLocale());
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'what',
          header: t('what'),
          cell: (line) => <What line={line} text={texts.action(line)} role={texts.role(line)} />,
        },
        { key: 'who', header: t('who'), cell: (line) => <Who line={line} text={texts.actor(line)} /> },
        { key: 'at', header: t('at'), cell: ({ at }) => <DateText at={at} style="datetime" /> },
      ]}
    />
  );
}

function What({
  line: { about, orderId, reason },
  text,
  role,
}: {
  line: ActivityLine;
  text: string;
  role: string;
}) {
  const small = 'block text-sm font-normal text-soft wrap-anywhere';
  return (
    <>
      {text}
      {about ? (
        <span className={small}>
          {orderId ? (
            <Link href={`/certificates/${orderId}`} className="link">
              {about}
            </Link>
          ) : (
            about
          )}
        </span>
      ) : null}
      {role ? <span className={small}>{role}</span> : null}
      {reason ? <span className={small}>{reason}</span> : null}
    </>
  );
}

function Who({ line: { ipAddress }, text }: { line: ActivityLine; text: string }) {
  const t = useTranslations('activity');
  return (
    <>
      {text}
      {ipAddress ? (
        <span className="block text-sm text-soft wrap-anywhere">{t('from', { address: ipAddress })}</span>
      ) : null}
    </>
  );
}
