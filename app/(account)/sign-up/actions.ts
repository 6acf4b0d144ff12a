'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { lookUpSchema, signUpSchema } from '@/components/sign-up/schemas';
import { Problem } from '@/lib/domain/problem';
import { signUp } from '@/lib/usecases/accounts/sign-up';
import { lookUpForVisitor } from '@/lib/usecases/requests/look-up-organisation';
import { openAction } from '@/lib/web/action';
import { keepCookie, linkCookie } from '@/lib/web/cookies';

/** Makes the account and leads straight on to its set-up. Throws `conflict` for who signed in meanwhile. */
export const makeAccount = openAction({
  schema: signUpSchema,
  run: async (actor, answers, { ipAddress }) => {
    if (actor.kind !== 'nobody') throw new Problem('conflict');
    const session = await signUp({ answers, locale: await getLocale(), ipAddress });
    await keepCookie(linkCookie, session.token);
    redirect('/set-up');
  },
});

/** Asks the trade register, to fill in the form. */
export const lookUp = openAction({
  schema: lookUpSchema,
  run: (_actor, input, { ipAddress }) => lookUpForVisitor(input, ipAddress),
});
