import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { buttonClass } from '../ui/button-styles';
import { CopyButton } from '../ui/copy-button';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { QrCode } from '../ui/qr-code';
import type { IdentityScreen } from './identity-view';
import { Tips } from './tips';
import { WarningBanner } from './warning-banner';

interface AppStepProps {
  view: IdentityScreen;
  app: NonNullable<IdentityScreen['app']>;
  notMe: () => Promise<ActionResult<void>>;
  children: ReactNode;
}

/** The hand-over to the app on the phone, from this screen or on the phone itself (S0-A2.5, S0-A2.6). */
export function AppStep({ view, app, notMe, children }: AppStepProps) {
  const t = useTranslations('identity.app');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <WarningBanner email={view.maskedEmail} notMe={notMe} />
      <ol className="space-y-8">
        <Step number={1} title={t('document.title')}>
          <p>{t('document.text')}</p>
        </Step>
        <Step number={2} title={t('code.title')}>
          <AppCode code={app.code} />
        </Step>
        <Step number={3} title={t('open.title')}>
          <OpenApp appUrl={app.appUrl} />
        </Step>
        <Step number={4} title={t('follow.title')}>
          <p>{t('follow.text')}</p>
        </Step>
      </ol>
      <div className="mt-10 space-y-8">
        <Notice title={view.state === 'started' ? t('started') : t('waiting')} live>
          <p>{t('stop')}</p>
        </Notice>
        <Tips />
        {children}
      </div>
    </>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3">
      <span
        aria-hidden
        className="flex size-8 items-center justify-center rounded-full border border-control font-semibold"
      >
        {number}
      </span>
      <div className="min-w-0 max-w-[60ch] space-y-4">
        <h2 className="pt-0.5 text-lg font-semibold">{title}</h2>
        {children}
      </div>
    </li>
  );
}

/** On a phone the button comes first; on a wide screen the QR code does, with the button beside it. */
function OpenApp({ appUrl }: { appUrl: string }) {
  const t = useTranslations('identity.app.open');
  return (
    <div className="flex flex-col-reverse gap-6 sm:flex-row sm:items-center">
      <div className="max-sm:hidden">
        <QrCode value={appUrl} label={t('qr')} className="size-48" />
      </div>
      <div className="space-y-3">
        <p className="max-sm:hidden">{t('scan')}</p>
        <p className="text-soft max-sm:hidden">{t('here')}</p>
        <p className="sm:hidden">{t('phone')}</p>
        <a href={appUrl} rel="noreferrer" className={buttonClass('primary', 'md', 'max-sm:w-full')}>
          {t('button')}
        </a>
      </div>
    </div>
  );
}

function AppCode({ code }: { code: string }) {
  const t = useTranslations('identity.app.code');
  return (
    <div className="space-y-3">
      <p>{t('text')}</p>
      <p className="flex flex-wrap items-center gap-4 rounded-lg border border-line bg-surface px-5 py-4">
        <span className="sr-only">{t('label')}</span>
        <span className="font-mono text-3xl font-semibold tracking-[0.12em] [font-variant-ligatures:none]">
          {code}
        </span>
        <CopyButton text={code} name={t('copy')} />
      </p>
      <p className="text-sm text-soft">{t('secret')}</p>
    </div>
  );
}
