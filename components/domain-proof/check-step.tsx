'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { NotProved } from './not-proved';
import { Proved } from './proved';
import { type CheckDomain, useCheck } from './use-check';

export interface CheckStepProps {
  orderId: string;
  orderPath: string;
  /** The name to prove control over. */
  name: string;
  proved: boolean;
  mayAct: boolean;
  /** Where to mail when it keeps failing. */
  helpMail: string;
  check: CheckDomain;
}

/** Step 2: has the CA look now, and tells what it found. It stays in its place when the domain gets proved. */
export function CheckStep(props: CheckStepProps) {
  const { orderId, orderPath, name, proved, mayAct, helpMail, check } = props;
  const t = useTranslations('domainProof.check');
  const { run, busy, outcome } = useCheck(orderId, check);
  if (proved || outcome === 'proved') {
    return <Proved name={name} orderPath={orderPath} takesFocus={outcome === 'proved'} />;
  }
  return (
    <Card title={t('title')} tone={mayAct ? 'seal' : 'plain'}>
      <div className="max-w-[65ch] space-y-4">
        <p>{t(mayAct ? 'lead' : 'onlyRequesters')}</p>
        <div>
          {mayAct ? (
            <Button busy={busy} busyText={t('busy')} onClick={run}>
              {t('button')}
            </Button>
          ) : null}
          <div role="status">{outcome ? <NotProved outcome={outcome} helpMail={helpMail} /> : null}</div>
        </div>
        <p className="text-soft">{t('bySelf')}</p>
      </div>
    </Card>
  );
}
