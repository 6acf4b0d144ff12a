import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OwnCalendar } from '@/components/calendar/own-calendar';
import { RoleAddresses } from '@/components/reminder/role-addresses';
import { ClientMessages } from '@/components/site/client-messages';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { readOwnFeed } from '@/lib/usecases/calendar/own-feed';
import { readRoleAddresses } from '@/lib/usecases/reminders/role-addresses';
import { dateText } from '@/lib/views/date-text';
import { orNotFound, readerPage } from '@/lib/web/page';
import { addAddress, endCalendar, makeCalendar, removeAddress } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminder'))('settings.title') };
}

/** Who gets the reminders before a certificate ends (M61), and one's own calendar of those ends (M64). */
export default async function RemindersPage() {
  const actor = await readerPage('/account/reminders');
  const [{ addresses, mayChange }, locale, t] = await Promise.all([
    orNotFound(readRoleAddresses(actor)),
    getLocale(),
    getTranslations('reminder.settings'),
  ]);
  const feed = actor.kind === 'user' ? await readOwnFeed(actor) : undefined;
  const inWords = (at: Date) => dateText(at, locale, 'datetime');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        <Card title={t('who.title')}>
          <ul className="list-disc space-y-1 pl-5">
            <li>{t('who.applicant')}</li>
            <li>{t('who.owners')}</li>
            <li>{t('who.roles')}</li>
          </ul>
        </Card>
        <ClientMessages of={['reminder', 'calendar']}>
          <RoleAddresses
            addresses={addresses}
            mayChange={mayChange}
            add={addAddress}
            remove={removeAddress}
          />
          {feed === undefined ? null : (
            <OwnCalendar
              feed={
                feed && {
                  since: inWords(feed.createdAt),
                  lastRead: feed.lastReadAt && inWords(feed.lastReadAt),
                }
              }
              make={makeCalendar}
              end={endCalendar}
            />
          )}
        </ClientMessages>
      </div>
    </>
  );
}
