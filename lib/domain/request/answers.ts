import type { z } from 'zod';
import type { FormItem, FormItemOf, QuestionId } from './form';
import { type AgreementsAnswer, agreementsSchema } from './questions/agreements';
import { type DomainAnswer, domainSchema } from './questions/domain';
import { type KeyAnswer, keySchema } from './questions/key';
import { type OinAnswer, oinQuestionSchema } from './questions/oin';
import { type OrganisationAnswer, organisationSchema } from './questions/organisation';
import { type RepresentativeAnswer, representativeSchema } from './questions/representative';
import { type ValidityAnswer, validitySchema } from './questions/validity';

/** What a complete request answers, per question. Stored on the order as JSON, in exactly this form. */
export interface Answers {
  readonly key: KeyAnswer;
  readonly domain: DomainAnswer;
  readonly validity: ValidityAnswer;
  readonly organisation: OrganisationAnswer;
  readonly oin: OinAnswer;
  readonly representative: RepresentativeAnswer;
  readonly agreements: AgreementsAnswer;
}

type Schemas = { readonly [Q in QuestionId]: (item: FormItemOf<Q>) => z.ZodType<Answers[Q]> };

const schemas: Schemas = {
  key: keySchema,
  domain: domainSchema,
  validity: validitySchema,
  organisation: () => organisationSchema,
  oin: oinQuestionSchema,
  representative: () => representativeSchema,
  agreements: () => agreementsSchema,
};

/**
 * The schema of one question with the product's options. Browser and server parse with the same one; it
 * repairs what it can, and parsing its own result again changes nothing.
 */
export function answerSchema<Q extends QuestionId>(item: FormItemOf<Q>): z.ZodType<Answers[Q]>;
export function answerSchema(item: FormItem): z.ZodType<Answers[QuestionId]> {
  switch (item.question) {
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
    case 'agreements':
      return schemas.agreements(item);
  }
}
