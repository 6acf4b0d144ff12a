import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { ColleagueTable } from '@/components/staff/colleague-table';
import { InviteColleague } from '@/components/staff/invite-colleague';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { listColleagues } from '@/lib/usecases/colleagues/read-colleagues';
import { orNotFound, staffPage } from '@/lib/web/page';
import { invite } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('colleagues'))('title') };
}

/** Who works here; for administration alone. */
export default async function ColleaguesPage() {
  const actor = await staffPage('/staff/colleagues');
  const [colleagues, t] = await Promise.all([
    orNotFound(listColleagues(actor)),
    getTranslations('colleagues'),
  ]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {colleagues.length === 1 ? (
        <Notice title={t('alone.title')} className="mb-6">
          <p>{t('alone.text')}</p>
        </Notice>
      ) : null}
      <ColleagueTable colleagues={colleagues} />
      <div className="mt-10">
        <ClientMessages of={['colleagues']}>
          <InviteColleague action={invite} />
        </ClientMessages>
      </div>
    </>
  );
}
