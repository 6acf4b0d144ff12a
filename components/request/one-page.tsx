import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { optionalQuestions } from '@/lib/domain/request/form';
import { extraScreensOf, type RequestScreen, screenPath, screensOf } from '@/lib/views/request-steps';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { FindingList } from './check-findings';
import { Conflict, findingsAt } from './conflict';
import { QuestionBody } from './question';
import type { QuestionProps } from './question-props';
import { AsSection } from './save-section';
import { type ChooseView, ViewSwitch } from './view-switch';

type Section = Exclude<RequestScreen, 'check'>;
type OnePageProps = Omit<QuestionProps, 'screen' | 'back'> & {
  chooseView: ChooseView;
  /** Asking a colleague to answer instead, at each question for which that can be. */
  handovers: Readonly<Partial<Record<Section, ReactNode>>>;
};

const isSection = (screen: RequestScreen): screen is Section => screen !== 'check';

/** All questions below each other: the same forms and rules as one after another, each saved by itself (S0-1.3.2). */
export function OnePage({ chooseView, ...props }: OnePageProps) {
  const t = useTranslations('request.onePage');
  const { orderId, form } = props.request;
  const sections = [...screensOf(form), ...extraScreensOf(form)].filter(isSection);
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-8">
        <ViewSwitch orderId={orderId} to="steps" choose={chooseView} />
        <Contents sections={sections} {...props} />
        {sections.map((section) => (
          <OneSection key={section} section={section} {...props} />
        ))}
        <div className="space-y-3 border-t border-line pt-6">
          <p className="text-soft">{t('checkText')}</p>
          <LinkButton href={screenPath(orderId, 'check')}>{t('toCheck')}</LinkButton>
        </div>
      </div>
    </div>
  );
}

function Contents({
  sections,
  request,
}: Omit<OnePageProps, 'chooseView'> & { sections: readonly Section[] }) {
  const t = useTranslations('request');
  const state = useStateText(request);
  return (
    <nav aria-label={t('onePage.contents')} className="rounded-lg border border-line bg-surface p-4">
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} className="link inline-flex min-h-6 items-center">
              {t(`step.${section}`)}
            </a>{' '}
            <span className="text-sm text-soft">({state(section)})</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OneSection({
  section,
  request,
  found,
  handovers,
  ...props
}: Omit<OnePageProps, 'chooseView'> & { section: Section }) {
  const t = useTranslations('request');
  const state = useStateText(request);
  const { organisation, form } = request;
  const follows = section === 'oin' || section === 'domain';
  const waits = follows && !organisation && form.some(({ question }) => question === 'organisation');
  // What follows from the organisation begins anew with another one.
  const key = follows ? `${organisation?.kvkNumber} ${organisation?.name}` : section;
  return (
    <Card
      id={section}
      title={t(`${section}.title`)}
      aside={<span className="text-sm text-soft">{state(section)}</span>}
    >
      <div className="space-y-6">
        <p className="max-w-[65ch] text-soft">{waits ? t('onePage.first') : t(`${section}.lead`)}</p>
        <Conflict screen={section} request={request} />
        <FindingList findings={findingsAt(section, request, found)} />
        {waits ? null : (
          <AsSection key={key}>
            <QuestionBody screen={section} request={request} found={found} back={false} {...props} />
          </AsSection>
        )}
        {waits ? null : handovers[section]}
      </div>
    </Card>
  );
}

function useStateText({ steps }: QuestionProps['request']) {
  const t = useTranslations('request.onePage.state');
  return (section: Section) => {
    const state = steps.find(({ question }) => question === section)?.state ?? 'empty';
    return t(state === 'empty' && optionalQuestions.has(section) ? 'optional' : state);
  };
}
