import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActivityTable } from '@/components/activity/activity-table';
import { buttonClass } from '@/components/ui/button-styles';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listActivity } from '@/lib/usecases/activity/list-activity';
import { orNotFound, readerPage } from '@/lib/web/page';

const path = '/account/activity';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('activity'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Everything that happened in the account (M69), for owner and auditor, a page at a time. */
export default async function ActivityPage({ searchParams }: Props) {
  const actor = await readerPage(path);
  const { after } = await searchParams;
  const page = typeof after === 'string' ? { after } : {};
  const [{ entries, nextAfter }, t] = await Promise.all([
    orNotFound(listActivity(actor, page)),
    getTranslations('activity'),
  ]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <a href="/api/account/activity" className={buttonClass('secondary')} download>
            {t('export')}
          </a>
        }
      />
      <ActivityTable
        lines={entries}
        empty={
          <EmptyState title={t('empty.title')}>
            <p>{t('empty.text')}</p>
          </EmptyState>
        }
      />
      <Pagination
        previous={page.after ? path : undefined}
        next={nextAfter ? `${path}?after=${nextAfter}` : undefined}
      />
    </>
  );
}
