import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StaffOrderPageView } from '@/lib/views/staff-view';
import { CopyButton } from '../ui/copy-button';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { SummaryList } from '../ui/summary-list';

/** What the CA calls this order, and what it said last, in its own words. */
export function AtCa({ order: { caOrderId, caMessage, ca } }: { order: StaffOrderPageView }) {
  const t = useTranslations('staffOrder.ca');
  if (!caOrderId && !caMessage) return <p className="text-soft">{t('unknown')}</p>;
  const asked = ca.checkedAt ? <DateText at={ca.checkedAt} style="datetime" /> : t('never');
  const facts: [string, ReactNode][] = [
    [t('number'), caOrderId && <CaNumber number={caOrderId} />],
    [t('status'), ca.status && <Mono>{ca.status}</Mono>],
    [t('message'), caMessage && <span className="wrap-anywhere">{caMessage}</span>],
    [t('checkedAt'), asked],
  ];
  const known = facts.filter(([, value]) => value);
  return <SummaryList items={known.map(([term, value]) => ({ term, value }))} />;
}

function CaNumber({ number }: { number: string }) {
  const t = useTranslations('staffOrder.ca');
  return (
    <span className="flex flex-wrap items-center gap-3">
      <Mono>{number}</Mono>
      <CopyButton text={number} name={t('copyNumber')} />
    </span>
  );
}
