import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CopyableNumber } from '@/components/order/copyable-number';
import { buttonClass } from '@/components/ui/button-styles';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { env } from '@/lib/base/env';
import { canChangeAccount } from '@/lib/domain/account/access';
import { describeUser } from '@/lib/usecases/accounts/describe-user';
import { readProfile } from '@/lib/usecases/accounts/edit-profile';
import { userPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.settings'))('title') };
}

/** Who is signed in, and the account number that sales asks for (S0-1.3.2-ERR3). */
export default async function AccountPage() {
  const actor = await userPage('/account');
  const [person, profile, t, own] = await Promise.all([
    describeUser(actor),
    readProfile(actor),
    getTranslations('account'),
    getTranslations('security'),
  ]);
  const number = `#${person.account?.number ?? ''}`;
  return (
    <>
      <PageHeader title={t('settings.title')} lead={t('settings.lead')} />
      <div className="space-y-6">
        <Card title={t('settings.person')}>
          <SummaryList
            items={[
              {
                term: t('settings.name'),
                value: `${person.firstName} ${person.lastName}`,
                change: '/account/profile',
              },
              { term: t('settings.email'), value: person.email, change: '/account/email' },
              {
                term: own('profile.phone'),
                value: profile.phone ?? own('profile.noPhone'),
                change: '/account/profile',
              },
              {
                term: own('profile.locale'),
                value: own(`profile.locales.${profile.locale}`),
                change: '/account/profile',
              },
              { term: t('settings.username'), value: person.username },
              {
                term: t('settings.organisation'),
                value: person.account?.name,
                ...(canChangeAccount(actor, actor) && { change: '/account/organisation' }),
              },
              { term: t('settings.role'), value: t(`settings.roles.${actor.role}`) },
            ]}
          />
        </Card>
        <Card title={t('settings.number')}>
          <CopyableNumber text={number} copyName={t('dashboard.copyNumber')} />
          <p className="mt-2 text-soft">{t('dashboard.numberHint')}</p>
          <p className="mt-4">
            <a href={`mailto:${env().SALES_EMAIL}`} className={buttonClass('secondary')}>
              {t('settings.contact')}
            </a>
          </p>
        </Card>
      </div>
    </>
  );
}
