import { useTranslations } from 'next-intl';
import { PageHeader } from '../ui/page-header';
import { ConsentForm } from './consent-form';
import { FaceToFace } from './face-to-face';
import type { IdentityActions } from './identity-steps';
import type { IdentityScreen } from './identity-view';

/** The consent was taken back: in person, or, on second thoughts, the app after all with a new consent. */
export function InPersonStep({ view, actions }: { view: IdentityScreen; actions: IdentityActions }) {
  const t = useTranslations('identity.inPerson');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-10">
        <FaceToFace view={view} ask={actions.askFaceToFace} callOff={actions.callOff} open />
        <section className="space-y-5">
          <h2 className="text-xl font-semibold">{t('again')}</h2>
          <p className="max-w-[65ch]">{t('againText')}</p>
          <ConsentForm email={view.maskedEmail} action={actions.giveConsent} />
        </section>
      </div>
    </>
  );
}
