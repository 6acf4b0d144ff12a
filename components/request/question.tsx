import type { ComponentType } from 'react';
import type { RequestScreen } from '@/lib/views/request-steps';
import { CheckAnswers } from './check-answers';
import { FindingList } from './check-findings';
import { findingsAt } from './conflict';
import { QuestionFrame } from './question-frame';
import type { QuestionProps, ScreenProps } from './question-props';
import { DomainQuestion } from './questions/domain';
import { HolderQuestion } from './questions/holder';
import { KeyQuestion } from './questions/key';
import { OinQuestion } from './questions/oin';
import { OptionsQuestion } from './questions/options';
import { OrganisationQuestion } from './questions/organisation';
import { ProfileQuestion } from './questions/profile';
import { RepresentativeQuestion } from './questions/representative';
import { ShippingQuestion } from './questions/shipping';
import { ValidityQuestion } from './questions/validity';

const questions: Readonly<Record<Exclude<RequestScreen, 'check'>, ComponentType<QuestionProps>>> = {
  holder: HolderQuestion,
  profile: ProfileQuestion,
  shipping: ShippingQuestion,
  organisation: OrganisationQuestion,
  oin: OinQuestion,
  domain: DomainQuestion,
  validity: ValidityQuestion,
  key: KeyQuestion,
  representative: RepresentativeQuestion,
  options: OptionsQuestion,
};

/** The form of one question, by its name. */
export function QuestionBody({ screen, ...props }: QuestionProps & { screen: keyof typeof questions }) {
  const Body = questions[screen];
  return <Body screen={screen} {...props} />;
}

/** One screen of the request, by its name: a question, or the summary. */
export function Question({ screen, ...props }: ScreenProps) {
  return (
    <QuestionFrame screen={screen} {...props}>
      {screen === 'check' ? (
        <CheckAnswers screen={screen} {...props} />
      ) : (
        <>
          <FindingList findings={findingsAt(screen, props.request, props.found)} />
          <QuestionBody screen={screen} {...props} />
        </>
      )}
    </QuestionFrame>
  );
}
