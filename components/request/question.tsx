import type { ComponentType } from 'react';
import type { RequestScreen } from '@/lib/views/request-steps';
import { CheckAnswers } from './check-answers';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';
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

const screens: Readonly<Record<RequestScreen, ComponentType<QuestionProps>>> = {
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
  check: CheckAnswers,
};

/** One screen of the request, by its name. */
export function Question(props: QuestionProps) {
  const Screen = screens[props.screen];
  return (
    <QuestionFrame {...props}>
      <Screen {...props} />
    </QuestionFrame>
  );
}
