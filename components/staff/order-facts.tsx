import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dateText } from '@/lib/views/date-text';
import { localText } from '@/lib/views/local-text';
import type { StaffOrderPageView } from '@/lib/views/staff-view';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { SummaryList } from '../ui/summary-list';

/** What the order is about, whose turn it is, and since when. */
export function OrderFacts({ order }: { order: StaffOrderPageView }) {
  const t = useTranslations('staffOrder.facts');
  const locale = useLocale();
  const { organisation, representative, submittedAt } = order;
  const facts: [string, ReactNode][] = [
    [t('turn'), useTurnText(order)],
    [t('since'), useSince(order.stateSince)],
    [t('account'), <AccountLink key="account" order={order} />],
    [t('organisation'), organisation && joined(organisation.name, organisation.kvkNumber)],
    [t('commonName'), order.commonName && <Mono>{order.commonName}</Mono>],
    [t('product'), joined(localText(order.productName, locale), order.generation)],
    [t('applicant'), order.applicantName],
    [t('representative'), representative && joined(representative.name, representative.email)],
    [t('submitted'), submittedAt && <DateText at={submittedAt} style="datetime" />],
    [t('problem'), order.problem && <Mono>{order.problem}</Mono>],
  ];
  const known = facts.filter(([, value]) => value);
  return <SummaryList items={known.map(([term, value]) => ({ term, value }))} />;
}

const joined = (...parts: (string | null)[]) => (
  <span className="wrap-anywhere">{parts.filter(Boolean).join(' · ')}</span>
);

function AccountLink({ order: { accountId, accountNumber } }: { order: StaffOrderPageView }) {
  return (
    <Link href={`/staff/accounts/${accountId}`} className="link">
      <Mono>#{accountNumber}</Mono>
    </Link>
  );
}

function useTurnText({ next: { actor, check } }: StaffOrderPageView): string {
  const t = useTranslations('staffOrder.facts');
  const who = useTranslations('staff.turn')(actor);
  const checks = useTranslations('check.kind');
  return check ? t('turnAbout', { who, check: checks(check) }) : who;
}

function useSince(at: Date): string {
  return dateText(at, useLocale(), 'datetime');
}
