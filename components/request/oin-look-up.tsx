'use client';

import { useTranslations } from 'next-intl';
import type { JudgedNumber, JudgeNumber } from '@/lib/views/request-findings';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { FindingList } from './check-findings';
import { OinMeant } from './oin-meant';
import { OinSimilar } from './oin-similar';
import { useOinLookUp } from './use-oin-look-up';

/** Looks an own number up in the OIN register before it is saved; that the register is down stops nobody (M24). */
export function OinLookUp(props: { orderId: string; judge: JudgeNumber }) {
  const t = useTranslations('request.oin');
  const { ask, busy, failed, judged, choice, number } = useOinLookUp(props);
  return (
    <div className="space-y-3">
      <OinMeant choice={choice} number={number} />
      <Button variant="secondary" busy={busy} busyText={t('lookingUp')} onClick={ask}>
        {t('lookUp')}
      </Button>
      {failed ? <Notice title={t('inRegister.could_not_ask')} live /> : null}
      {judged ? <Judged judged={judged} made={choice === 'rsin'} /> : null}
    </div>
  );
}

function Judged({ judged, made }: { judged: JudgedNumber; made: boolean }) {
  const t = useTranslations('request.oin.inRegister');
  const { register, registeredName: name, findings, similar } = judged;
  const isGood = register === 'active' || (register === 'unknown' && made);
  const text = () => {
    if (register === 'active' && name) return t('activeNamed', { name });
    return register === 'unknown' && made ? t('made') : t(register);
  };
  return (
    <div className="space-y-3">
      <Notice kind={isGood ? 'success' : 'info'} title={text()} live />
      <FindingList findings={findings} />
      <OinSimilar similar={similar} live />
    </div>
  );
}
