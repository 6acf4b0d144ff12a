import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkOpener } from '@/components/account/link-opener';
import { ClientMessages } from '@/components/site/client-messages';
import { Notice } from '@/components/ui/notice';
import { linkPaths } from '@/lib/web/link-path';
import { linkActor } from '@/lib/web/session';
import { mailAgain, openMailedLink } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('link'))('opening.title'), robots: { index: false } };
}

/** Where every mailed link arrives. The token is behind the #, so only the browser can read it and hand it over. */
export default async function LinkPage() {
  const [actor, t] = await Promise.all([linkActor(), getTranslations('link')]);
  return (
    <>
      <noscript>
        <Notice kind="warning" className="mb-6">
          <p>{t('noScript')}</p>
        </Notice>
      </noscript>
      <ClientMessages of={['link']}>
        <LinkOpener
          open={openMailedLink}
          mailAgain={mailAgain}
          {...(actor && { goOn: linkPaths[actor.purpose] })}
        />
      </ClientMessages>
    </>
  );
}
