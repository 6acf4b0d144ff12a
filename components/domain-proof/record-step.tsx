import { useTranslations } from 'next-intl';
import type { TxtRecord } from '@/lib/views/domain-proof-view';
import { Card } from '../ui/card';
import { CopyButton } from '../ui/copy-button';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';

interface RecordStepProps {
  record: TxtRecord;
  /** An earlier proof no longer counts. */
  lapsed: boolean;
}

/** Step 1: the TXT record, to be copied into the DNS field by field. */
export function RecordStep({ record: { name, value, expires }, lapsed }: RecordStepProps) {
  const t = useTranslations('domainProof.record');
  const facts = [
    { term: t('type'), value: <Mono>TXT</Mono> },
    { term: t('name'), value: <Copyable text={name} copyName={t('copyName')} /> },
    { term: t('value'), value: <Copyable text={value} copyName={t('copyValue')} /> },
    ...(expires ? [{ term: t('expires'), value: <DateText at={expires} /> }] : []),
  ];
  return (
    <Card title={t('title')}>
      {lapsed ? (
        <Notice kind="warning" title={t('lapsedTitle')} className="mb-4">
          <p>{t('lapsed')}</p>
        </Notice>
      ) : null}
      <p className="mb-4 max-w-[65ch]">{t('where')}</p>
      <SummaryList items={facts} />
      <p className="mt-4 max-w-[65ch] text-soft">{t('shortName')}</p>
      <p className="mt-2 max-w-[65ch] text-soft">{t('forward')}</p>
    </Card>
  );
}

function Copyable({ text, copyName }: { text: string; copyName: string }) {
  return (
    <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <Mono>{text}</Mono>
      <CopyButton text={text} name={copyName} />
    </span>
  );
}
