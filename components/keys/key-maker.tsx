'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DateText } from '../ui/date-text';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { ProgressBar } from '../ui/progress-bar';
import { BrowserWay } from './browser-way';
import { CsrForm } from './csr-form';
import { EnvironmentNotice } from './environment-notice';
import type { KeyActions, KeyScreen } from './key-view';
import type { Made } from './made';
import { MadeFile } from './made-file';
import { useSurroundings } from './use-surroundings';
import { type KeyWayChosen, WayChoice } from './way-choice';
import type { ReturnReason } from './why-notice';

interface KeyMakerProps {
  view: KeyScreen;
  actions: KeyActions;
  /** Page of the order, for who is signed in. */
  orderPath?: string;
  why?: ReturnReason | undefined;
}

/**
 * Makes the certificate file, or takes a CSR. The file that was made stays here, in memory, until the page is left:
 * it can be downloaded again, and is nowhere kept.
 */
export function KeyMaker({ view, actions, orderPath, why }: KeyMakerProps) {
  const t = useTranslations('createCertificate.collected');
  const [made, setMade] = useState<Made>();
  const { completedAt } = view;
  if (made)
    return <MadeFile made={made} record={actions.recordCollected} {...(orderPath && { orderPath })} />;
  const ways = <Ways view={view} actions={actions} why={why} onMade={setMade} />;
  if (view.state !== 'completed' || view.keySource !== 'browser' || !completedAt) return ways;
  return (
    <div className="space-y-6">
      <Notice kind="success" title={t('title')}>
        <p>{t.rich('text', { date: () => <DateText at={completedAt} style="datetime" /> })}</p>
      </Notice>
      <Disclosure summary={t('again')} open={why !== undefined}>
        {ways}
      </Disclosure>
    </div>
  );
}

interface WaysProps extends Pick<KeyMakerProps, 'view' | 'actions' | 'why'> {
  onMade: (made: Made) => void;
}

/** The two ways to a certificate, in so far as this browser can go them. */
function Ways({ view, actions, why, onMade }: WaysProps) {
  const t = useTranslations('createCertificate.environment');
  const surroundings = useSurroundings(view.orderId, view.sealedKey);
  const [way, setWay] = useState<KeyWayChosen>('browser');
  if (!surroundings) return <ProgressBar label={t('checking')} />;
  const { missing, keyIsHere } = surroundings;
  const blocked = missing.length > 0;
  const cannotRead = missing.includes('secure_context') || missing.includes('web_crypto');
  return (
    <div className="space-y-8">
      {blocked ? <EnvironmentNotice missing={missing} /> : null}
      {cannotRead ? null : (
        <>
          <WayChoice chosen={way} choose={setWay} />
          {way === 'csr' ? <CsrForm view={view} reissue={actions.reissue} /> : null}
          {way === 'browser' && !blocked ? (
            <BrowserWay why={why} view={view} actions={actions} keyIsHere={keyIsHere} onMade={onMade} />
          ) : null}
        </>
      )}
    </div>
  );
}
