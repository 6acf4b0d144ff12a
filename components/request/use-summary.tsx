import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ValidityChoice } from '@/lib/domain/validity/choice';
import { dateText } from '@/lib/views/date-text';
import { extraScreensOf, type RequestScreen, screenPath, screensOf } from '@/lib/views/request-steps';
import type { RequestScreenView } from '@/lib/views/request-view';
import { Mono } from '../ui/mono';
import type { SummaryItem } from '../ui/summary-list';
import { useDayText } from './use-day-text';
import { usePersonSummary } from './use-person-summary';

/** Every answer in words, each with the way to change it that comes straight back. */
export function useSummary(request: RequestScreenView): readonly SummaryItem[] {
  const t = useTranslations('request.check');
  const value = useValues(request);
  const asked = [...screensOf(request.form), ...extraScreensOf(request.form)];
  const questions = asked.filter((screen) => screen !== 'check');
  return questions.map((screen) => ({
    term: t(screen),
    value: value[screen] ?? <span className="text-soft">{t('missing')}</span>,
    change: screenPath(request.orderId, screen, true),
  }));
}

type Values = Partial<Record<Exclude<RequestScreen, 'check'>, ReactNode>>;

function useValues(request: RequestScreenView): Values {
  const t = useTranslations('request.check');
  const validity = useValidityText(request);
  const person = usePersonSummary(request);
  const { oin, key, representative } = request.answers;
  return {
    ...person,
    organisation: request.organisation && <Organisation organisation={request.organisation} />,
    oin: oin && (oin.include ? <Mono>{oin.number}</Mono> : t('noOin')),
    domain: request.hostName && <Mono>{request.hostName}</Mono>,
    validity: request.answers.validity && validity(request.answers.validity),
    key: key && (key.kind === 'browser' ? t('keyBrowser', { bits: String(key.bits) }) : t('keyCsr')),
    representative: representative && <Representative person={representative} />,
    options: <Options options={request.answers.options} />,
  };
}

function useValidityText({ validity }: RequestScreenView) {
  const t = useTranslations('request.check');
  const locale = useLocale();
  const day = useDayText();
  return (choice: ValidityChoice): string => {
    if (choice.kind === 'days') return t('validityDays', { count: choice.days });
    if (choice.kind === 'until') return t('validityUntil', { date: day(choice.date) });
    const offered = validity.years.find(
      (one) => one.choice.kind === 'years' && one.choice.years === choice.years,
    );
    const date = offered ? dateText(offered.endsAt, locale) : '';
    return t('validityYears', { count: choice.years, date });
  };
}

function Organisation({ organisation }: { organisation: NonNullable<RequestScreenView['organisation']> }) {
  const { name, kvkNumber, street, houseNumber, postcode, city, province, telephone } = organisation;
  return (
    <>
      <span className="block font-medium">{name}</span>
      <span className="block">
        KVK <Mono>{kvkNumber}</Mono>
      </span>
      <span className="block">{`${street} ${houseNumber}, ${postcode} ${city}`}</span>
      <span className="block">{[province, telephone].filter(Boolean).join(', ')}</span>
    </>
  );
}

function Options({ options }: { options: RequestScreenView['answers']['options'] }) {
  const t = useTranslations('request.check');
  const { technicalContact: person, extraEmails = [], comments } = options ?? {};
  if (!person && extraEmails.length === 0 && !comments) return t('noOptions');
  return (
    <>
      {person ? (
        <span className="block">
          {t('technicalContact', { name: `${person.firstName} ${person.lastName}` })}
        </span>
      ) : null}
      {extraEmails.length > 0 ? (
        <span className="block wrap-anywhere">{t('extraEmails', { emails: extraEmails.join(', ') })}</span>
      ) : null}
      {comments ? (
        <span className="block whitespace-pre-line wrap-anywhere">{t('comments', { text: comments })}</span>
      ) : null}
    </>
  );
}

type Person = NonNullable<RequestScreenView['answers']['representative']>;

function Representative({ person }: { person: Person }) {
  const t = useTranslations('request.check');
  const { firstName, lastName, jobTitle, email, telephone, soleAuthority, others = [] } = person;
  const names = others.map((other) => `${other.firstName} ${other.lastName}`).join(', ');
  return (
    <>
      <span className="block font-medium">{`${firstName} ${lastName}`}</span>
      <span className="block break-all">{email}</span>
      <span className="block">{[jobTitle, telephone].filter(Boolean).join(', ')}</span>
      <span className="block text-soft">{t(soleAuthority ? 'sole' : 'notSole')}</span>
      {names ? <span className="block">{t('andOthers', { names })}</span> : null}
    </>
  );
}
