import { useTranslations } from 'next-intl';
import { hrnFromKvkNumber, parseOin } from '@/lib/domain/numbers/oin';
import { oinParts } from '@/lib/domain/numbers/oin-parts';
import { formItem } from '@/lib/domain/request/form';
import type { RequestScreenView } from '@/lib/views/request-view';
import { Notice } from '../../ui/notice';
import { OinSimilar } from '../oin-similar';
import type { QuestionProps } from '../question-props';
import type { TypedOin } from '../typed-answers';
import { OinForm } from './oin-form';

/** The number of 20 positions, made from the KVK number unless chosen otherwise (S0-1.3.2g). */
export function OinQuestion({ request, found, back, actions }: QuestionProps) {
  const t = useTranslations('request.oin');
  const item = formItem(request.form, 'oin');
  const kvkNumber = request.organisation?.kvkNumber ?? '';
  const hrn = parseOin(hrnFromKvkNumber(kvkNumber));
  if (!item) return null;
  return (
    <div className="space-y-6">
      <Notice kind="info" title={t('whyTitle')}>
        <p>{t('why')}</p>
      </Notice>
      {found ? <OinSimilar similar={found.similar} /> : null}
      <OinForm
        orderId={request.orderId}
        back={back}
        save={actions.save}
        judge={actions.judge}
        item={item}
        defaults={defaultsOf(request, kvkNumber, found?.rsin ?? undefined)}
        kvkParts={hrn.ok ? oinParts(hrn.value) : []}
      />
    </div>
  );
}

function defaultsOf(
  { answers, organisation }: RequestScreenView,
  kvkNumber: string,
  rsin = organisation?.rsin ?? '',
): TypedOin {
  const answer = answers.oin;
  const fresh = { choice: 'kvk', kvkNumber, number: rsin };
  if (!answer) return fresh;
  if (!answer.include) return { ...fresh, choice: 'none' };
  return { choice: answer.choice, kvkNumber, number: answer.choice === 'kvk' ? '' : answer.number };
}
