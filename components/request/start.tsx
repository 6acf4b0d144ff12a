import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { forecastOptionNames, usualChoices } from '@/lib/domain/forecast/options';
import { firstOpenScreen, screenPath } from '@/lib/views/request-steps';
import type { RequestScreenView } from '@/lib/views/request-view';
import { Preparation } from '../shop/preparation';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { BeginFromEarlier } from './begin-from-earlier';
import { type ChooseView, ViewSwitch } from './view-switch';

/** What is paid already is no longer chosen. */
const asked = forecastOptionNames.filter((name) => name !== 'payment');

/** Before the first question: what to have at hand, how long it will take, and that nothing gets lost (M03, M31). */
export function RequestStart({
  request,
  chooseView,
  earlier,
  begin,
  durations,
}: {
  request: RequestScreenView;
  chooseView: ChooseView;
} & Pick<ComponentProps<typeof BeginFromEarlier>, 'earlier' | 'begin'> &
  Pick<ComponentProps<typeof Preparation>, 'durations'>) {
  const t = useTranslations('request.start');
  const { orderId } = request;
  return (
    <div className="space-y-8">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href={screenPath(orderId, firstOpenScreen(request))}>{t('begin')}</LinkButton>
        <ViewSwitch orderId={orderId} to="all" choose={chooseView} />
      </div>
      {earlier.length > 0 ? <BeginFromEarlier orderId={orderId} earlier={earlier} begin={begin} /> : null}
      <Preparation initial={usualChoices} ask={asked} durations={durations} />
    </div>
  );
}
