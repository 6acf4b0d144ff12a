import { z } from 'zod';
import { currencies } from '../money/currency';
import { professionalTitles } from '../person/professional-titles';
import { profileOptions } from '../person/profile-option';

/** The questions a product can ask. Which ones, in which order and with which options is product data. */
export const questionIds = [
  'holder',
  'profile',
  'key',
  'domain',
  'validity',
  'organisation',
  'oin',
  'representative',
  'shipping',
  'options',
  'agreements',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Asked only of who wants it: left empty, a request is complete without (S0-1.3.2e). */
export const optionalQuestions: ReadonlySet<QuestionId> = new Set(['options']);

export const keyWays = ['browser', 'csr'] as const;
export type KeyWay = (typeof keyWays)[number];

export const domainKinds = ['qvtl', 'own'] as const;
export type DomainKind = (typeof domainKinds)[number];

const keyItem = z.object({
  question: z.literal('key'),
  ways: z.array(z.enum(keyWays)).min(1),
  bits: z.array(z.int().min(2048)).min(1),
  defaultBits: z.int(),
});
const domainItem = z.object({ question: z.literal('domain'), kinds: z.array(z.enum(domainKinds)).min(1) });
const validityItem = z.object({
  question: z.literal('validity'),
  ways: z.array(z.enum(['years', 'days', 'until'])),
  /** Within how many days an end date of the applicant's own lies; left out, within the product's longest term (C-18). */
  untilDays: z.int().min(1).optional(),
});
const organisationItem = z.object({ question: z.literal('organisation') });
const oinItem = z.object({ question: z.literal('oin'), mayLeaveOut: z.boolean() });
const representativeItem = z.object({ question: z.literal('representative') });
const optionsItem = z.object({ question: z.literal('options') });
/** Which titles the product carries; none for a product without. */
const holderItem = z.object({ question: z.literal('holder'), titles: z.array(z.enum(professionalTitles)) });
const profileItem = z.object({
  question: z.literal('profile'),
  options: z.array(z.enum(profileOptions)).min(1),
});
const shippingItem = z.object({
  question: z.literal('shipping'),
  /** Where the key is made: a token, or a qualified signature creation device. */
  device: z.enum(['token', 'qscd']),
  /** What the faster way costs once, without VAT; the ordinary way costs nothing. */
  expedited: z.array(z.object({ currency: z.enum(currencies), cents: z.int().min(0) })),
});
const agreementsItem = z.object({ question: z.literal('agreements') });

const item = z.discriminatedUnion('question', [
  holderItem,
  profileItem,
  shippingItem,
  keyItem,
  domainItem,
  validityItem,
  organisationItem,
  oinItem,
  representativeItem,
  optionsItem,
  agreementsItem,
]);
export type FormItem = z.infer<typeof item>;
export type FormItemOf<Q extends QuestionId> = Extract<FormItem, { question: Q }>;

/** A product's request form, as stored with the product: each question at most once. */
export const requestFormSchema = z
  .array(item)
  .refine((items) => new Set(items.map(({ question }) => question)).size === items.length, {
    error: 'a question is asked twice',
  });
export type RequestForm = readonly FormItem[];

/** The options of one question, or undefined when the product does not ask it. */
export function formItem<Q extends QuestionId>(form: RequestForm, question: Q): FormItemOf<Q> | undefined {
  return form.find((candidate): candidate is FormItemOf<Q> => candidate.question === question);
}

/** Within how many days an own end date must lie, where the product says so (C-18). */
export function untilDaysOf(form: RequestForm): number | undefined {
  return formItem(form, 'validity')?.untilDays;
}

/** True when the certificate is a person's: its key is made on a device, and nobody hands in a request for it. */
export function isForPerson(form: RequestForm): boolean {
  return formItem(form, 'holder') !== undefined;
}
