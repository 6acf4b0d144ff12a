import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ColleagueLine } from '@/lib/views/colleague-view';
import { dateText } from '@/lib/views/date-text';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Tag } from '../ui/tag';

/** Our own people, what each does and whether they can get in. */
export function ColleagueTable({ colleagues }: { colleagues: readonly ColleagueLine[] }) {
  const t = useTranslations('colleagues');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      columns={useColumns()}
      rows={colleagues}
      rowKey={({ id }) => id}
      empty={null}
    />
  );
}

function useColumns(): readonly Column<ColleagueLine>[] {
  const t = useTranslations('colleagues');
  return [
    { key: 'name', header: t('name'), cell: (colleague) => <Name colleague={colleague} /> },
    { key: 'role', header: t('role'), cell: ({ role }) => t(`roles.${role}`) },
    { key: 'access', header: t('access'), cell: (colleague) => <ColleagueAccess colleague={colleague} /> },
    {
      key: 'last',
      header: t('lastSignIn'),
      cell: ({ lastSignInAt }) => (lastSignInAt ? <DateText at={lastSignInAt} style="short" /> : t('never')),
    },
    { key: 'held', header: t('held'), numeric: true, cell: ({ held }) => held },
  ];
}

function Name({ colleague: { id, name, email, username, self } }: { colleague: ColleagueLine }) {
  const t = useTranslations('colleagues');
  return (
    <>
      <Link href={`/staff/colleagues/${id}`} className="link">
        {name}
      </Link>{' '}
      {self ? <span className="font-normal text-soft">({t('you')})</span> : null}
      <span className="block text-sm font-normal text-soft wrap-anywhere">{email}</span>
      {username === email.toLowerCase() ? null : (
        <span className="block text-sm font-normal text-soft wrap-anywhere">
          {t('username', { username })}
        </span>
      )}
    </>
  );
}

/** Whether somebody can get in, in one word, and since when not. */
export function ColleagueAccess({ colleague }: { colleague: Pick<ColleagueLine, 'offSince' | 'setUp'> }) {
  const t = useTranslations('colleagues');
  const locale = useLocale();
  const { offSince, setUp } = colleague;
  if (offSince) {
    return (
      <>
        <Tag tone="danger">{t('state.off')}</Tag>{' '}
        <span className="text-sm whitespace-nowrap text-soft">
          {t('offSince', { date: dateText(offSince, locale, 'short') })}
        </span>
      </>
    );
  }
  return setUp ? t('state.on') : <Tag tone="warning">{t('state.invited')}</Tag>;
}
