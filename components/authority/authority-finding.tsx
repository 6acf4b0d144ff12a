'use client';

import { useTranslations } from 'next-intl';
import type { AuthorityJudgement } from '@/lib/domain/authority/decide-authority';
import { Notice } from '../ui/notice';
import { useAuthority } from './use-authority';

const kinds = { yes: 'success', no: 'warning', cannot_tell: 'info' } as const;

/** What the trade register says of the person whose name stands in the form, with the reason (M25). */
export function AuthorityFinding({ orderId }: { orderId: string }) {
  const t = useTranslations('authority.finding');
  const answer = useAuthority(orderId);
  return (
    <div aria-live="polite">
      {answer === 'busy' ? <p className="text-soft">{t('title.busy')}</p> : null}
      {answer && answer !== 'busy' ? (
        <Notice kind={kinds[answer.finding]} title={t(`title.${answer.finding}`)}>
          <Reason judgement={answer} />
        </Notice>
      ) : null}
    </div>
  );
}

function Reason({ judgement }: { judgement: AuthorityJudgement }) {
  const t = useTranslations('authority.finding');
  const { finding, reason, ground, role = '', match, name = '', together = [] } = judgement;
  if (reason !== 'ground' || !ground) {
    return (
      <>
        <p>{reason === 'ground' ? null : t(reason, { name })}</p>
        {finding === 'cannot_tell' ? <p>{t('ask')}</p> : null}
      </>
    );
  }
  const others = together.length > 0 ? together.join(', ') : 'none';
  return (
    <>
      <p>{t(`ground.${ground}`, { name, role, others })}</p>
      {match === 'initials' || match === 'married' ? <p>{t(`match.${match}`)}</p> : null}
      {finding === 'cannot_tell' ? <p>{t('ask')}</p> : null}
    </>
  );
}
