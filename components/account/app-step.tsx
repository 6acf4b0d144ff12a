'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { QrCode } from '../ui/qr-code';
import { StepHeader } from '../ui/step-header';
import { AppList } from './app-list';
import { CodeField } from './code-field';
import type { SetUpView } from './set-up-view';
import { TypedKey } from './typed-key';

const schema = () => import('./schemas').then((rules) => rules.appCodeSchema);

interface AppStepProps {
  view: Extract<SetUpView, { step: 'authenticator' }>;
  action: FormAction<{ code: string }, readonly string[]>;
  onCodes: (codes: readonly string[]) => void;
}

/** S0-1.2.3: an app, the QR code or the typed key, and the code that proves it works before it counts. */
export function AppStep({ view, action, onCodes }: AppStepProps) {
  const t = useTranslations('setUp.app');
  return (
    <>
      <StepHeader step={2} total={3} title={t('title')} lead={t('lead')} />
      <ol className="space-y-8">
        <Part number={1} title={t('get.title')}>
          <AppList />
        </Part>
        <Part number={2} title={t('scan.title')}>
          <p>{t('scan.text')}</p>
          <QrCode value={view.uri} label={t('scan.label')} />
          <p>
            {t('phone')}{' '}
            <a href={view.uri} className="text-link underline underline-offset-4">
              {t('open')}
            </a>
          </p>
          <TypedKey secret={view.secret} username={view.username} />
        </Part>
        <Part number={3} title={t('confirm.title')}>
          <Form<{ code: string }, readonly string[]>
            schema={schema}
            defaults={{ code: '' }}
            action={action}
            onSuccess={onCodes}
          >
            <CodeField label={t('code')} hint={t('codeHint')} />
            <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
          </Form>
        </Part>
      </ol>
    </>
  );
}

function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3">
      <span
        aria-hidden
        className="flex size-8 items-center justify-center rounded-full border border-control font-semibold"
      >
        {number}
      </span>
      <div className="min-w-0 space-y-4">
        <h2 className="text-xl font-semibold">{title}</h2>
        {children}
      </div>
    </li>
  );
}
