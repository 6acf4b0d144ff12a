import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { isDeskWork } from '@/lib/domain/work/work';
import { localText } from '@/lib/views/local-text';
import type { WorkItemView } from '@/lib/views/staff-view';
import { Mono } from '../ui/mono';

/** What kind of work it is, with what is known about it. */
export function WorkText({ item }: { item: WorkItemView }) {
  const t = useTranslations('staff.work.kind');
  const about = useAbout(item);
  return (
    <>
      {t(item.kind)}
      {[about, item.note].filter(Boolean).map((text) => (
        <span key={text} className="block max-w-[45ch] text-sm font-normal text-soft wrap-anywhere">
          {text}
        </span>
      ))}
    </>
  );
}

/** The product that is asked for, or what code saw, in the reader's language. */
function useAbout({ params, productName }: WorkItemView): string {
  const t = useTranslations('staffWork.about');
  const checks = useTranslations('check.kind');
  const locale = useLocale();
  if (!params) return '';
  switch (params.about) {
    case 'product':
      return productName ? localText(productName, locale) : params.slug;
    case 'answer':
    case 'register_differs':
    case 'register_silent':
    case 'check_unclear': {
      const check = params.check as 'key';
      return t(params.about, { check: checks.has(check) ? checks(check) : check });
    }
    default: {
      const { about, ...facts } = params;
      return t(about, facts);
    }
  }
}

/** Where the work is to be done: the order, and the account it belongs to. */
export function WorkSubject({ item: { kind, params, order, account } }: { item: WorkItemView }) {
  const t = useTranslations('staff.work');
  if (params?.about === 'factor_lost' && params.colleague) {
    return (
      <Link href={`/staff/colleagues/${params.colleague}`} className="link">
        {params.person}
      </Link>
    );
  }
  if (!order && !account) return <span className="text-soft">{t('nothingAbout')}</span>;
  return (
    <>
      {order ? (
        <Link
          href={`/staff/${isDeskWork(kind) ? 'validation' : 'orders'}/${order.id}`}
          className="link block"
        >
          {t('order', { number: order.number })}
        </Link>
      ) : null}
      {account ? (
        <Link href={`/staff/accounts/${account.id}`} className="link block">
          {account.name} <Mono className="whitespace-nowrap">#{account.number}</Mono>
        </Link>
      ) : null}
    </>
  );
}
