'use server';

import { redirect } from 'next/navigation';
import { joinSchema } from '@/components/people/schemas';
import { acceptInvitation } from '@/lib/usecases/members/accept-invitation';
import { linkAction } from '@/lib/web/action';
import { keepCookie, linkCookie } from '@/lib/web/cookies';

/** Joins the account and leads straight on to the set-up. */
export const join = linkAction('join_account')({
  schema: joinSchema,
  run: async (actor, answers) => {
    const session = await acceptInvitation(actor, answers);
    await keepCookie(linkCookie, session.token);
    redirect('/set-up');
  },
});
