import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { DeskView, OinView } from '@/lib/views/validation-view';
import { ActButton } from '../ui/act-button';
import { Notice } from '../ui/notice';
import { CompareKvk } from './compare-table';

interface CompareRegistersProps {
  desk: Pick<DeskView, 'kvk' | 'oin'>;
  mayAsk: boolean;
  ask: () => Promise<ActionResult<void>>;
}

/** The data as typed beside both registers, and a way to ask them anew. */
export function CompareRegisters({ desk: { kvk, oin }, mayAsk, ask }: CompareRegistersProps) {
  const t = useTranslations('validation.compare');
  return (
    <div className="space-y-6">
      {kvk ? <CompareKvk kvk={kvk} /> : null}
      {oin ? <CompareOin oin={oin} /> : null}
      {kvk || oin ? null : <p className="text-soft">{t('never')}</p>}
      {mayAsk ? <ActButton action={ask}>{t('ask')}</ActButton> : null}
    </div>
  );
}

function CompareOin({ oin }: { oin: OinView }) {
  const t = useTranslations('validation.compare');
  const locale = useLocale();
  const { state, number, name, otherOrganisation, askedAt } = oin;
  const wrong = state === 'withdrawn' || otherOrganisation;
  const kind = wrong ? 'danger' : state === 'active' ? 'success' : state === 'unknown' ? 'info' : 'warning';
  const words =
    state === 'active' && !name
      ? t('states.activeNameless', { number })
      : t(`states.${state}`, { number, name: name ?? '' });
  return (
    <section className="space-y-3">
      <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
        {t('oin')}
        <span className="text-sm font-normal text-soft">
          {t('at', { date: dateText(askedAt, locale, 'datetime') })}
        </span>
      </h3>
      <Notice kind={kind} title={words}>
        {otherOrganisation ? <p>{t('other')}</p> : null}
      </Notice>
    </section>
  );
}
