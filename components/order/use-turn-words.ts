import { useTranslations } from 'next-intl';
import type { NextActor } from '@/lib/domain/checks/next-actor';

/** Whose turn it is, in one sentence, seen by somebody who may act for the applicant or may not. */
export function useTurnWords() {
  const t = useTranslations('order');
  return (actor: NextActor['actor'], representative: string | undefined, mayAct: boolean): string => {
    if (actor === 'representative')
      return t('turn.representative', { name: representative ?? t('yourRepresentative') });
    return t(actor === 'applicant' && !mayAct ? 'turn.applicantOther' : `turn.${actor}`);
  };
}
