import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import { CopyableNumber } from '../order/copyable-number';
import { PageHeader } from '../ui/page-header';
import { ReasonDialog } from './reason-dialog';

interface AccountHeaderProps {
  account: {
    readonly name: string;
    readonly number: string;
    readonly createdAt: Date;
    readonly phone: string | null;
    readonly mayLookAlong: boolean;
  };
  /** Server action that begins to see the portal as this customer sees it (M73). */
  lookAlong: (typed: { reason: string }) => Promise<ActionResult<void>>;
}

/** Whose account it is, with the number that customers mention (S0-1.3.2-ERR3). */
export function AccountHeader({ account, lookAlong }: AccountHeaderProps) {
  const { name, number, createdAt, phone, mayLookAlong } = account;
  const t = useTranslations('staff');
  const date = dateText(createdAt, useLocale());
  return (
    <PageHeader
      breadcrumbs={[{ href: '/staff/accounts', text: t('back.accounts') }]}
      title={name}
      actions={mayLookAlong ? <LookAlong organisation={name} action={lookAlong} /> : undefined}
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

function LookAlong({
  organisation,
  action,
}: {
  organisation: string;
  action: AccountHeaderProps['lookAlong'];
}) {
  const t = useTranslations('lookAlong.start');
  const words = useTranslations('staff.reason');
  return (
    <ReasonDialog
      trigger={{ text: t('trigger') }}
      title={t('title', { organisation })}
      label={words('label')}
      hint={words('hint')}
      confirm={t('confirm')}
      action={action}
    >
      <p>{t('text')}</p>
    </ReasonDialog>
  );
}
