import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DoneWork } from '@/components/staff/done-work';
import { WorkTable } from '@/components/staff/work-table';
import { PageHeader } from '@/components/ui/page-header';
import { now } from '@/lib/base/clock';
import { listWork } from '@/lib/usecases/staff/list-work';
import { staffPage } from '@/lib/web/page';
import { finish } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.work'))('title') };
}

/** The work queue: what waits for our own people, oldest first. */
export default async function WorkPage() {
  const actor = await staffPage('/staff');
  const [t, { items, waiting, done }] = await Promise.all([getTranslations('staff.work'), listWork(actor)]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <h2 className="mb-3 text-xl font-semibold">{t('open', { count: waiting })}</h2>
      {waiting > items.length ? (
        <p className="mb-3 text-soft">{t('more', { shown: items.length, count: waiting })}</p>
      ) : null}
      <WorkTable items={items} now={now()} finish={finish} />
      <h2 className="mb-3 mt-12 text-xl font-semibold">{t('done.title')}</h2>
      <DoneWork items={done} />
    </>
  );
}
