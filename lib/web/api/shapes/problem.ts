import { z } from 'zod';
import { named } from './named';

/** Problem details (RFC 9457), with what is wrong per field. */
export const problemShape = named(
  'Problem',
  'Why a request was refused (RFC 9457).',
  z.object({
    type: z.url().meta({ description: 'Which problem it is: an address that explains it.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened and what to do, in Dutch or English.' }),
    code: z.string().meta({ description: 'The problem as one word, for programs.' }),
    requestId: z.uuid().meta({ description: 'Mention it when you ask us about this request.' }),
    errors: z
      .array(
        z.object({
          pointer: z.string().optional().meta({
            description:
              'Where in the body, or in the `answers` of the request that is submitted (RFC 6901).',
          }),
          parameter: z.string().optional().meta({ description: 'Which parameter of the address.' }),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  }),
);
export type ProblemDetails = z.output<typeof problemShape>;
