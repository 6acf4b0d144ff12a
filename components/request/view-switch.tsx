'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ActButton } from '../ui/act-button';

export type ChooseView = (input: { orderId: string; view: 'all' | 'steps' }) => Promise<ActionResult<never>>;

interface ViewSwitchProps {
  orderId: string;
  /** What it changes to. */
  to: 'all' | 'steps';
  choose: ChooseView;
}

/** All questions on one page, or one after another; the browser remembers it. */
export function ViewSwitch({ orderId, to, choose }: ViewSwitchProps) {
  const t = useTranslations('request.onePage');
  return (
    <div className="no-print flex flex-wrap items-center gap-3">
      <ActButton action={() => choose({ orderId, view: to })}>
        {t(to === 'all' ? 'toAll' : 'toSteps')}
      </ActButton>
    </div>
  );
}
