'use client';

import { useTranslations } from 'next-intl';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import type { KeyActions, KeyScreen } from './key-view';
import type { Made } from './made';
import { NewKeyForm } from './new-key-form';
import { P12Form } from './p12-form';
import { type ReturnReason, wantsNewKey } from './why-notice';

interface BrowserWayProps {
  view: KeyScreen;
  actions: KeyActions;
  keyIsHere: boolean;
  onMade: (made: Made) => void;
  why?: ReturnReason | undefined;
}

/** With the key in this browser only a password is missing; anywhere else a fresh key is made first, for free. */
export function BrowserWay({ view, actions, keyIsHere, onMade, why }: BrowserWayProps) {
  const t = useTranslations('createCertificate.key');
  const { certificate } = view;
  if (!keyIsHere || !certificate) {
    return (
      <div className="space-y-6">
        <Refused caMessage={view.caMessage} />
        {view.keySource === 'browser' ? <Elsewhere /> : null}
        <NewKeyForm view={view} reissue={actions.reissue} />
      </div>
    );
  }
  return (
    <div className="space-y-8">
      <Refused caMessage={view.caMessage} />
      {view.state === 'issued' ? (
        <Notice kind="success" title={t('here.title')}>
          <p>{t('here.text')}</p>
        </Notice>
      ) : null}
      <P12Form view={view} certificate={certificate} sealedKey={view.sealedKey ?? ''} onMade={onMade} />
      <Disclosure summary={t('anew.summary')} open={wantsNewKey(why)}>
        <p>{t('anew.text')}</p>
        <p>{t('anew.stolen')}</p>
        <NewKeyForm view={view} reissue={actions.reissue} />
      </Disclosure>
    </div>
  );
}

/** Why a password alone will not do here; who has an own key and wants another one needs no reason. */
function Elsewhere() {
  const t = useTranslations('createCertificate.key.elsewhere');
  return (
    <Notice kind="info" title={t('title')}>
      <p>{t('text')}</p>
      <p>{t('fresh')}</p>
    </Notice>
  );
}

/** The last reissue was refused: what was there before still works. */
function Refused({ caMessage }: { caMessage: string | null }) {
  const t = useTranslations('createCertificate.key.refused');
  if (caMessage === null) return null;
  return (
    <Notice kind="danger" title={t('title')}>
      <p>{t('text')}</p>
      {caMessage ? (
        <p>
          {t('said')} <q lang="en">{caMessage}</q>
        </p>
      ) : null}
    </Notice>
  );
}
