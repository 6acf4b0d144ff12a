import { softwareIds } from '../software/packages';
import type { EndId } from './ends';

/**
 * The product finder as data: what is asked, what can be answered, and where each answer leads. It starts from the
 * purpose, in the visitor's own words (M01, S0-1.1.4c).
 */
export const questionIds = [
  'purpose',
  'sender',
  'software',
  'kvk_data',
  'party',
  'side',
  'profession',
  'profession_act',
  'other_profession_act',
  'employee_act',
  'organisation_act',
  'citizen_act',
] as const;
export type QuestionId = (typeof questionIds)[number];

export type Next = { readonly ask: QuestionId } | { readonly end: EndId };

const ask = (question: QuestionId): Next => ({ ask: question });
const end = (id: EndId): Next => ({ end: id });

type Option = readonly [option: string, next: Next];

/** Every answer of a question, in the order in which it is shown, and what comes after it. */
export const questions = {
  purpose: [
    ['digipoort', ask('sender')],
    ['kvk', ask('kvk_data')],
    ['connection', ask('party')],
    ['profession', ask('profession')],
    ['employee', ask('employee_act')],
    ['organisation', ask('organisation_act')],
    ['citizen', ask('citizen_act')],
    ['website', end('website')],
    ['unsure', end('unsure')],
  ],
  sender: [
    ['own', ask('software')],
    ['clients', ask('software')],
    ['by_other', end('filed_by_other')],
  ],
  software: softwareIds.map((id) => [id, end('digipoort')] as const),
  kvk_data: [
    ['protected', end('kvk')],
    ['public', end('kvk_public')],
  ],
  party: [
    ['digikoppeling', end('digikoppeling')],
    ['digid', end('digid')],
    ['other', ask('side')],
  ],
  side: [
    ['calling', end('calling')],
    ['receiving', end('receiving')],
    ['both', end('both_sides')],
    ['visitors', end('website')],
  ],
  profession: [
    ['accountant', ask('profession_act')],
    ['lawyer', ask('profession_act')],
    ['notary', ask('profession_act')],
    ['bailiff', ask('profession_act')],
    ['land_registrar', ask('profession_act')],
    ['other', ask('other_profession_act')],
    ['none', end('no_profession')],
  ],
  profession_act: [
    ['sign', end('professional_signing')],
    ['authenticate', end('professional')],
  ],
  other_profession_act: [
    ['sign', end('other_profession_signing')],
    ['authenticate', end('private_professional')],
  ],
  employee_act: [
    ['authenticate', end('organisation_person')],
    ['sign', end('employee_signing')],
  ],
  organisation_act: [
    ['seal', end('eseal')],
    ['protect', end('organisation_services')],
    ['connect', ask('party')],
  ],
  citizen_act: [
    ['sign', end('citizen_signing')],
    ['authenticate', end('citizen')],
  ],
} as const satisfies Readonly<Record<QuestionId, readonly Option[]>>;

type Questions = typeof questions;

/** The answers that a question can have. */
export type OptionOf<Question extends QuestionId> = Questions[Question][number][0];

/** The question every visitor begins with. */
export const firstQuestion = 'purpose' satisfies QuestionId;

/** The answers of any question with what comes after each. */
export function optionsOf(question: QuestionId): readonly Option[] {
  return questions[question];
}
