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
  return (
    <div className="space-y-3">
      <InRegister judged={judged} made={made} />
      <FindingList findings={judged.findings} />
      <OinSimilar similar={judged.similar} live />
    </div>
  );
}

/** That the number is there, or rightly is not; everything else stands among the findings. */
function InRegister({
  judged: { register, registeredName: name },
  made,
}: {
  judged: JudgedNumber;
  made: boolean;
}) {
  const t = useTranslations('request.oin.inRegister');
  if (register === 'active')
    return <Notice kind="success" title={name ? t('activeNamed', { name }) : t('active')} live />;
  return made && register === 'unknown' ? <Notice kind="success" title={t('made')} live /> : null;
}
