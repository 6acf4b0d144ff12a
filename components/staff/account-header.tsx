import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import { CopyableNumber } from '../order/copyable-number';
import { PageHeader } from '../ui/page-header';

interface AccountHeaderProps {
  account: {
    readonly name: string;
    readonly number: string;
    readonly createdAt: Date;
    readonly phone: string | null;
  };
}

/** Whose account it is, with the number that customers mention (S0-1.3.2-ERR3). */
export function AccountHeader({ account: { name, number, createdAt, phone } }: AccountHeaderProps) {
  const t = useTranslations('staff');
  const date = dateText(createdAt, useLocale());
  return (
    <PageHeader
      breadcrumbs={[{ href: '/staff/accounts', text: t('back.accounts') }]}
      title={name}
      lead={
        <>
          <CopyableNumber
            label={t('account.number')}
            text={`#${number}`}
            copyName={t('account.copyNumber')}
          />
          <p className="text-base">
            {t('account.since', { date })}
            {phone ? ` · ${t('account.phone')}: ${phone}` : null}
          </p>
        </>
      }
    />
  );
}
