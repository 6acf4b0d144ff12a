import { z } from 'zod';
import { env } from '@/lib/base/env';
import { orderStates } from '@/lib/domain/order/lifecycle';
import { answerSchema } from '@/lib/domain/request/answers';
import { ownKeySchema } from '@/lib/domain/request/questions/key';
import { organisationForms } from '@/lib/domain/request/questions/organisation';
import type { readOpenRequest } from '@/lib/usecases/requests/fill-in-request';
import { translator } from '@/lib/views/messages/translate';
import { pointerTo } from '../pointer';
import { named } from './named';

const organisation = z.toJSONSchema(organisationForms, { io: 'input' });

/**
 * The answers by the schemas of the request form, each with all options that any product has; whether this product
 * offers them is judged when they are saved.
 */
const answers = named(
  'RequestAnswers',
  'Answers of a request; leave out what you do not know yet.',
  z.strictObject({
    key: ownKeySchema
      .optional()
      .meta({ description: 'A program makes its own key: a PKCS#10 request as PEM.' }),
    domain: answerSchema({ question: 'domain', kinds: ['qvtl', 'own'] })
      .optional()
      .meta({ description: 'A name under qvtl.nl, or a domain of your own.' }),
    validity: answerSchema({ question: 'validity', ways: ['years', 'days', 'until'] }).optional(),
    organisation: answerSchema({ question: 'organisation' })
      .meta({
        anyOf: organisation.anyOf,
        description: 'One used before, or a new one as in the Handelsregister.',
      })
      .optional(),
    oin: answerSchema({ question: 'oin', mayLeaveOut: true }).optional().meta({
      description: 'The number of the organisation; a KVK number or RSIN is completed to 20 digits.',
    }),
    representative: answerSchema({ question: 'representative' })
      .optional()
      .meta({ description: 'Who may bind the organisation, named as in their passport.' }),
    options: answerSchema({ question: 'options' }).optional(),
  }),
);

export const newRequest = named(
  'NewRequest',
  'The request of a certificate on a subscription.',
  z.strictObject({ subscriptionId: z.uuid({ error: 'invalid' }), answers: answers.default({}) }),
);

export const requestAnswers = named(
  'ChangedAnswers',
  'Answers to save: all of them, or none.',
  z.strictObject({ answers }),
);

export const submission = named(
  'Submission',
  'That the terms were read and accepted.',
  z.strictObject({
    acceptedTerms: z
      .string({ error: 'agreements_not_accepted' })
      .max(40, { error: 'too_long' })
      .meta({ description: 'The `terms.version` of the request as you last read it.' }),
  }),
);

export const submittedRequest = named(
  'SubmittedRequest',
  'The request is on its way to the CA; read the order to follow it.',
  z.object({ orderId: z.uuid(), number: z.string(), state: z.literal('submitting') }),
);

const finding = named(
  'RequestFinding',
  'What the CA, KVK or a register would stumble over.',
  z.object({
    pointer: z.string().meta({ description: 'Where in the answers (RFC 6901).' }),
    code: z.string(),
    severity: z.enum(['refuse', 'warn', 'note']).meta({ description: '`refuse` cannot be submitted.' }),
    detail: z.string(),
    registered: z.string().nullable().meta({ description: 'What a register has instead.' }),
  }),
);

const question = named(
  'RequestQuestion',
  'A question of the request.',
  z.object({
    question: z.string(),
    state: z.enum(['empty', 'faulty', 'complete']),
    errors: z.array(z.object({ pointer: z.string(), code: z.string() })),
  }),
);

export const requestShape = named(
  'Request',
  'A request that is still open.',
  z.object({
    orderId: z.uuid(),
    number: z.string(),
    state: z.enum(orderStates),
    complete: z.boolean().meta({ description: 'Whether every question is answered.' }),
    questions: z.array(question),
    findings: z.array(finding),
    terms: z.object({ version: z.string(), url: z.url() }),
  }),
);

type Open = Awaited<ReturnType<typeof readOpenRequest>>;

/** An open request as the API tells it. */
export const requestOf = ({ questions, findings, termsVersion, ...request }: Open) => ({
  ...request,
  questions: questions.map(({ question: id, state, problems }) => ({
    question: id,
    state,
    errors: Object.entries(problems).map(([field, code]) => ({ pointer: pointerTo(`${id}.${field}`), code })),
  })),
  findings: findings.map(({ question: id, field, problem: code, severity, registered }) => ({
    pointer: pointerTo(`${id}.${field}`),
    code,
    severity,
    detail: translator('en', 'field')(code),
    registered: registered ?? null,
  })),
  terms: { version: termsVersion, url: `${env().APP_URL}/terms` },
});
