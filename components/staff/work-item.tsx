import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { localText } from '@/lib/views/local-text';
import type { WorkItemView } from '@/lib/views/staff-view';
import { Mono } from '../ui/mono';

/** What kind of work it is, with what is known about it. */
export function WorkText({ item }: { item: WorkItemView }) {
  const t = useTranslations('staff.work.kind');
  return (
    <>
      {t(item.kind)}
      <span className="block max-w-[45ch] text-sm font-normal text-soft wrap-anywhere">{useNote(item)}</span>
    </>
  );
}

/** The product that is asked for, the check that is unclear, or the note as it was written. */
function useNote({ kind, note, productName }: WorkItemView): string {
  const checks = useTranslations('check.kind');
  const locale = useLocale();
  if (productName) return localText(productName, locale);
  const check = kind === 'ca_unclear' ? note.split(': ')[0] : undefined;
  return check && checks.has(check as 'key') ? checks(check as 'key') : note;
}

/** Where the work is to be done: the order, and the account it belongs to. */
export function WorkSubject({ item: { order, account } }: { item: WorkItemView }) {
  const t = useTranslations('staff.work');
  if (!order && !account) return <span className="text-soft">{t('nothingAbout')}</span>;
  return (
    <>
      {order ? (
        <Link href={`/staff/orders/${order.id}`} className="link block">
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
