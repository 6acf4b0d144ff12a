import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { DuplicateStanding, DuplicatesPageView, DuplicateView } from '@/lib/views/duplicate-view';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Mono } from '../ui/mono';
import { type SummaryItem, SummaryList } from '../ui/summary-list';
import { Tag, type TagTone } from '../ui/tag';

const tones: Readonly<Record<DuplicateStanding, TagTone>> = {
  asked: 'info',
  sent: 'info',
  unclear: 'warning',
  refused: 'danger',
  in_use: 'success',
  revoked: 'danger',
  expired: 'plain',
};

/** Every certificate beside the first: for which system, how it stands, and what can be done with it. */
export function DuplicateList({ view }: { view: DuplicatesPageView }) {
  const t = useTranslations('duplicate.list');
  return (
    <section aria-labelledby="duplicates" className="space-y-4">
      <h2 id="duplicates" className="text-xl font-semibold">
        {t('title')}
      </h2>
      {view.duplicates.length === 0 ? <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState> : null}
      <ul className="space-y-4">
        {view.duplicates.map((one) => (
          <li key={one.id} className="rounded-lg border border-line bg-surface p-5">
            <Entry duplicate={one} view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  duplicate: DuplicateView;
  view: DuplicatesPageView;
}

function Entry({ duplicate, view }: EntryProps) {
  const t = useTranslations('duplicate');
  const { state, purpose, caMessage } = duplicate;
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 text-lg font-semibold wrap-anywhere">{purpose}</h3>
        <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
      </div>
      <p className="max-w-[65ch] text-soft">{t(`about.${state}`)}</p>
      {state === 'refused' && caMessage ? (
        <p className="wrap-anywhere">{t('list.caSays', { words: caMessage })}</p>
      ) : null}
      <SummaryList items={useFacts(duplicate)} />
      <Acts duplicate={duplicate} view={view} />
    </div>
  );
}

function useFacts({ askedAt, notBefore, notAfter, serialNumber }: DuplicateView): SummaryItem[] {
  const t = useTranslations('duplicate.list');
  const facts = [
    { term: t('askedAt'), value: <DateText at={askedAt} /> },
    { term: t('validFrom'), value: notBefore && <DateText at={notBefore} /> },
    { term: t('validUntil'), value: notAfter && <DateText at={notAfter} /> },
    { term: t('serialNumber'), value: serialNumber && <Mono>{serialNumber}</Mono> },
  ];
  return facts.filter(({ value }) => value);
}

const formats = ['p7b', 'pem', 'zip'] as const;

function Acts({ duplicate: { certificateId, purpose, state }, view: { orderId, mayAsk } }: EntryProps) {
  const t = useTranslations('duplicate.list');
  if (!certificateId) return null;
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1">
      {formats.map((format) => (
        <a
          key={format}
          href={`/api/orders/${orderId}/duplicates/${certificateId}/${format}`}
          download
          aria-label={t('downloadFor', { format: t(format), purpose })}
          className="link inline-flex min-h-8 items-center"
        >
          {t(format)}
        </a>
      ))}
      {state === 'in_use' && mayAsk ? (
        <Link
          href={`/certificates/${orderId}/revoke?certificate=${certificateId}`}
          aria-label={t('revokeFor', { purpose })}
          className="link inline-flex min-h-8 items-center"
        >
          {t('revoke')}
        </Link>
      ) : null}
    </div>
  );
}
