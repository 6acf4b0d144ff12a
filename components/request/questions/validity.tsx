import { useLocale, useTranslations } from 'next-intl';
import { type FormItemOf, formItem } from '@/lib/domain/request/form';
import type { ValidityChoice } from '@/lib/domain/validity/choice';
import type { ValidityOffer } from '@/lib/domain/validity/offer';
import { dateText } from '@/lib/views/date-text';
import type { RequestScreenView } from '@/lib/views/request-view';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import type { QuestionProps } from '../question-props';
import type { TypedValidity } from '../typed-answers';
import { useDayText } from '../use-day-text';
import { ValidityForm } from './validity-form';
import { ForRecipients, Limits } from './validity-why';

/** The term: only what fits whole can be chosen, each with its end date, and why the rest does not (S0-1.3.2c). */
export function ValidityQuestion({ request, back, actions }: QuestionProps) {
  const t = useTranslations('request.validity');
  const day = useDayText();
  const item = formItem(request.form, 'validity');
  const options = useOptions(request.validity, item);
  if (!item) return null;
  const { until } = request.validity;
  return (
    <div className="space-y-6">
      <WhyNot offer={request.validity} />
      <ValidityForm
        orderId={request.orderId}
        back={back}
        save={actions.save}
        item={item}
        defaults={defaultsOf(request)}
        options={options}
        lastDay={day(until.date)}
        mostDays={request.validity.days}
      />
      <div className="space-y-2">
        <Limits offer={request.validity} />
        <ForRecipients generation={request.generation} />
      </div>
      <p className="max-w-[65ch] text-sm text-soft">{t('billed')}</p>
    </div>
  );
}

function useOptions({ years, until, best }: ValidityOffer, item: FormItemOf<'validity'> | undefined) {
  const t = useTranslations('request.validity');
  const day = useDayText();
  const locale = useLocale();
  const tag = <Tag tone="info">{t('best')}</Tag>;
  const whole = years.flatMap(({ choice, endsAt, cappedBy }) =>
    choice.kind === 'years' && cappedBy === null
      ? [{ value: cardValue(choice), text: t('years', { count: choice.years }), endsAt }]
      : [],
  );
  const lastDay = day(until.date);
  return [
    ...whole.map(({ value, text, endsAt }) => ({
      value,
      text,
      description: t('endsAt', { date: dateText(endsAt, locale) }),
      tag: value === cardValue(best) ? tag : undefined,
      way: 'years',
    })),
    ...(whole.length < years.length
      ? [
          {
            value: `until:${until.date}`,
            text: t('longest'),
            description: t('longestText', { date: lastDay }),
            tag: best.kind === 'until' ? tag : undefined,
            way: 'until',
          },
        ]
      : []),
    { value: 'until', text: t('until'), description: t('untilText', { date: lastDay }), way: 'until' },
    { value: 'days', text: t('days'), description: t('daysText'), way: 'days' },
  ].filter(({ way }) => item?.ways.some((offered) => offered === way));
}

/** Which whole years no longer fit, and why (C-25). */
function WhyNot({ offer: { years, until } }: { offer: ValidityOffer }) {
  const t = useTranslations('request.validity');
  const day = useDayText();
  const first = years.find(({ cappedBy }) => cappedBy !== null);
  if (first?.choice.kind !== 'years' || !first.cappedBy) return null;
  return (
    <Notice kind="info" title={t('notTitle', { years: t('years', { count: first.choice.years }) })}>
      <p>{t('notText', { cap: t(`cap.${first.cappedBy}`), date: day(until.date) })}</p>
    </Notice>
  );
}

function cardValue(choice: ValidityChoice): string {
  if (choice.kind === 'years') return `years:${choice.years}`;
  return choice.kind === 'until' ? `until:${choice.date}` : 'days';
}

function defaultsOf({ answers, validity }: RequestScreenView): TypedValidity {
  const { best, until, years } = validity;
  const answer = answers.validity;
  const fresh = { choice: cardValue(best), date: '', days: '' };
  if (!answer) return fresh;
  if (answer.kind === 'days') return { ...fresh, choice: 'days', days: String(answer.days) };
  if (answer.kind === 'until') {
    const isLast = answer.date === until.date;
    return { ...fresh, choice: isLast ? cardValue(answer) : 'until', date: isLast ? '' : answer.date };
  }
  const isOffered = years.some(
    ({ choice, cappedBy }) => cardValue(choice) === cardValue(answer) && cappedBy === null,
  );
  return isOffered ? { ...fresh, choice: cardValue(answer) } : fresh;
}
