import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReminderProof } from '@/components/reminder/reminder-proof';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { StopWatching } from '@/components/watch/stop-watching';
import { WatchedFacts } from '@/components/watch/watched-facts';
import { readWatched } from '@/lib/usecases/watch/list-ending';
import { orNotFound, readerPage } from '@/lib/web/page';
import { stop } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('watch'))('one.facts') };
}

/** A certificate of another provider: what we know of it, and the reminders about it. */
export default async function WatchedPage({ params }: { params: Promise<{ watchedId: string }> }) {
  const { watchedId } = await params;
  const actor = await readerPage(`/watch/${watchedId}`);
  const [watched, t] = await Promise.all([
    orNotFound(readWatched(actor, watchedId)),
    getTranslations('watch'),
  ]);
  return (
    <>
      <PageHeader title={watched.label} breadcrumbs={[{ href: '/watch', text: t('title') }]} />
      <div className="space-y-6">
        <WatchedFacts watched={watched} />
        <ReminderProof reminders={watched.reminders} />
        {watched.mayStop ? (
          <ClientMessages of={['watch']}>
            <StopWatching watchedId={watched.id} label={watched.label} stop={stop} />
          </ClientMessages>
        ) : null}
      </div>
    </>
  );
}
