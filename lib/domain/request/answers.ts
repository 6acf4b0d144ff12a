import type { z } from 'zod';
import type { FormItem, FormItemOf, QuestionId } from './form';
import { type AgreementsAnswer, agreementsSchema } from './questions/agreements';
import { type DomainAnswer, domainSchema } from './questions/domain';
import { type HolderAnswer, holderSchema } from './questions/holder';
import { type KeyAnswer, keySchema } from './questions/key';
import { type OinAnswer, oinQuestionSchema } from './questions/oin';
import { type OptionsAnswer, optionsSchema } from './questions/options';
import { type OrganisationAnswer, organisationSchema } from './questions/organisation';
import { type ProfileAnswer, profileSchema } from './questions/profile';
import { type RepresentativeAnswer, representativeSchema } from './questions/representative';
import { type ShippingAnswer, shippingSchema } from './questions/shipping';
import { type ValidityAnswer, validitySchema } from './questions/validity';

/** What a complete request answers, per question. Stored on the order as JSON, in exactly this form. */
export interface Answers {
  readonly holder: HolderAnswer;
  readonly profile: ProfileAnswer;
  readonly shipping: ShippingAnswer;
  readonly key: KeyAnswer;
  readonly domain: DomainAnswer;
  readonly validity: ValidityAnswer;
  readonly organisation: OrganisationAnswer;
  readonly oin: OinAnswer;
  readonly representative: RepresentativeAnswer;
  readonly options?: OptionsAnswer | undefined;
  readonly agreements: AgreementsAnswer;
}

/** What a request for a server answers: nothing of it is about a person. */
export type ServerAnswers = Omit<Answers, 'holder' | 'profile' | 'shipping'>;

type Schemas = { readonly [Q in QuestionId]: (item: FormItemOf<Q>) => z.ZodType<NonNullable<Answers[Q]>> };

const schemas: Schemas = {
  holder: holderSchema,
  profile: profileSchema,
  shipping: () => shippingSchema,
  key: keySchema,
  domain: domainSchema,
  validity: validitySchema,
  organisation: () => organisationSchema,
  oin: oinQuestionSchema,
  representative: () => representativeSchema,
  options: () => optionsSchema,
  agreements: () => agreementsSchema,
};

/**
 * The schema of one question with the product's options. Browser and server parse with the same one; it
 * repairs what it can, and parsing its own result again changes nothing.
 */
export function answerSchema<Q extends QuestionId>(item: FormItemOf<Q>): z.ZodType<NonNullable<Answers[Q]>>;
export function answerSchema(item: FormItem): z.ZodType<NonNullable<Answers[QuestionId]>> {
  switch (item.question) {
    case 'holder':
      return schemas.holder(item);
    case 'profile':
      return schemas.profile(item);
    case 'shipping':
      return schemas.shipping(item);
    case 'key':
      return schemas.key(item);
    case 'domain':
      return schemas.domain(item);
    case 'validity':
      return schemas.validity(item);
    case 'organisation':
      return schemas.organisation(item);
    case 'oin':
      return schemas.oin(item);
    case 'representative':
      return schemas.representative(item);
    case 'options':
      return schemas.options(item);
    case 'agreements':
      return schemas.agreements(item);
  }
}
