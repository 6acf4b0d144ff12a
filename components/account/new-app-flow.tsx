'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import type { FormAction } from '../form/use-submit';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Disclosure } from '../ui/disclosure';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { CodesToKeep } from './codes-to-keep';
import { EnrolApp, type EnrolmentView } from './enrol-app';
import { PasswordStep } from './password-step';
import type { SetUpEndTyped } from './schemas';

export type NewAppView =
  | { readonly step: 'password'; readonly username: string }
  | ({ readonly step: 'authenticator' } & EnrolmentView)
  | { readonly step: 'codes'; readonly username: string };

interface NewAppFlowProps {
  view: NewAppView;
  actions: {
    readonly givePassword: FormAction<{ password: string }, void>;
    readonly confirm: FormAction<{ code: string }, readonly string[]>;
    readonly finish: FormAction<SetUpEndTyped, never>;
    readonly stop: () => Promise<ActionResult<void>>;
  };
}

/**
 * A new app in place of a lost one: password, app, recovery codes; and until it is done a way to stop it, for whoever
 * did not ask for this. Needs the words of `recovery` and `setUp`.
 */
export function NewAppFlow({ view, actions }: NewAppFlowProps) {
  const t = useTranslations('recovery.app');
  const [codes, setCodes] = useState<readonly string[]>();
  const [stopped, setStopped] = useState(false);
  const stop = async () => {
    const result = await actions.stop();
    if (result.ok) setStopped(true);
    return result;
  };
  if (stopped)
    return (
      <Notice kind="success" title={t('stopped')} live>
        {t('stoppedText')}
      </Notice>
    );
  if (codes) {
    return (
      <>
        <PageHeader title={t('codesTitle')} lead={t('codesLead')} />
        <CodesToKeep
          codes={codes}
          username={view.username}
          action={actions.finish}
          submit={{ text: t('submit'), busy: t('busy') }}
        />
      </>
    );
  }
  if (view.step === 'codes') {
    return (
      <>
        <PageHeader title={t('inPlace.title')} lead={t('inPlace.text')} />
        <LinkButton href="/sign-in">{t('inPlace.signIn')}</LinkButton>
      </>
    );
  }
  return (
    <>
      {view.step === 'password' ? (
        <PasswordStep username={view.username} action={actions.givePassword} lead={t('lead')}>
          <div className="mt-8">
            <Disclosure summary={t('forgotten.title')}>
              <p>{t('forgotten.text')}</p>
            </Disclosure>
          </div>
        </PasswordStep>
      ) : (
        <>
          <PageHeader title={t('title')} lead={t('enrolLead')} />
          <EnrolApp view={view} action={actions.confirm} onSuccess={setCodes} />
        </>
      )}
      <div className="mt-10 border-t border-line pt-6">
        <ConfirmDialog
          trigger={{ text: t('stop') }}
          title={t('stopTitle')}
          confirmText={t('stopConfirm')}
          danger
          action={stop}
        >
          <p>{t('stopText')}</p>
        </ConfirmDialog>
      </div>
    </>
  );
}
