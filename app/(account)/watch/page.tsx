import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { EndingTable } from '@/components/watch/ending-table';
import { WatchForms } from '@/components/watch/watch-forms';
import { listEnding } from '@/lib/usecases/watch/list-ending';
import { orNotFound, readerPage } from '@/lib/web/page';
import { addAddress, addFile } from './actions';

const path = '/watch';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('watch'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What ends when, ours and of other providers (M65). */
export default async function WatchPage({ searchParams }: Props) {
  const actor = await readerPage(path);
  const { after } = await searchParams;
  const page = typeof after === 'string' ? { after } : {};
  const [{ lines, nextAfter, mayWatch }, t] = await Promise.all([
    orNotFound(listEnding(actor, page)),
    getTranslations('watch'),
  ]);
  const empty = (
    <EmptyState title={t('empty.title')}>
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <EndingTable lines={lines} empty={empty} />
      <Pagination
        previous={page.after ? path : undefined}
        next={nextAfter ? `${path}?after=${nextAfter}` : undefined}
      />
      <p className="mt-6">
        <Link href="/account/reminders" className="link">
          {t('more')}
        </Link>
      </p>
      {mayWatch ? (
        <ClientMessages of={['watch']}>
          <WatchForms actions={{ file: addFile, address: addAddress }} />
        </ClientMessages>
      ) : (
        <p className="mt-10 text-soft">{t('readOnly')}</p>
      )}
    </>
  );
}
