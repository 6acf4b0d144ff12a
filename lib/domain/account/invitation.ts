import { z } from 'zod';
import { emailSchema } from '../numbers/email';
import { firstNameSchema, personNameSchema } from '../numbers/person-name';
import { roles } from './actor';
import { judgeSignIn, signInFields } from './own-sign-in';

/** Who is asked to join an account, and what they may do there. */
export const inviteeSchema = z.object({
  firstName: firstNameSchema,
  lastName: personNameSchema,
  email: emailSchema,
  role: z.enum(roles, { error: 'unknown_choice' }),
});
export type Invitee = z.output<typeof inviteeSchema>;

/**
 * What who joins fills in. The e-mail address is the invitation's, and whether it does as username only the server
 * knows, so an empty username stands for that address.
 */
export const joinSchema = z
  .object({ firstName: firstNameSchema, lastName: personNameSchema, ...signInFields })
  .transform((answers, context) => {
    judgeSignIn(answers, [answers.firstName, answers.lastName], context);
    const { useEmailAsUsername, username, ...rest } = answers;
    return { ...rest, username: useEmailAsUsername ? undefined : username };
  });
export type JoinAnswers = z.output<typeof joinSchema>;
