import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { IdentitySteps } from '@/components/identity/identity-steps';
import { WatchIdentity } from '@/components/identity/watch-identity';
import { ClientMessages } from '@/components/site/client-messages';
import { Notice } from '@/components/ui/notice';
import { maskEmail } from '@/lib/domain/numbers/email';
import { readIdentity } from '@/lib/usecases/identity/read-identity';
import { localText } from '@/lib/views/local-text';
import { linkPage, orNotFound } from '@/lib/web/page';
import { acceptConsent, askFaceToFace, callOff, notMe, tryAgain, withdraw } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('title'), robots: { index: false } };
}

/** S0-A2: the representative shows who they are. */
export default async function IdentityPage() {
  const actor = await linkPage('verify_identity');
  const [view, locale, t] = await Promise.all([
    orNotFound(readIdentity(actor)),
    getLocale(),
    getTranslations('identity'),
  ]);
  const { representative, productName, ...rest } = view;
  const screen = {
    ...rest,
    productName: localText(productName, locale),
    maskedEmail: maskEmail(representative.email),
  };
  const actions = {
    giveConsent: acceptConsent,
    askFaceToFace,
    retry: tryAgain.bind(null, {}),
    callOff: callOff.bind(null, {}),
    notMe: notMe.bind(null, {}),
    withdraw: withdraw.bind(null, {}),
  };
  return (
    <>
      <noscript>
        <Notice kind="warning" className="mb-6">
          <p>{t('noScript')}</p>
        </Notice>
      </noscript>
      <ClientMessages of={['identity']}>
        <WatchIdentity state={view.version} />
        <IdentitySteps view={screen} actions={actions} />
      </ClientMessages>
    </>
  );
}
