'use server';

import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { invitationSchema, inviteeSchema, memberSchema, roleSchema } from '@/components/people/schemas';
import { changeRole } from '@/lib/usecases/members/change-role';
import { inviteMember } from '@/lib/usecases/members/invite-member';
import { resendInvitation, withdrawInvitation } from '@/lib/usecases/members/open-invitation';
import { removeMember, restoreMember } from '@/lib/usecases/members/remove-member';
import { setReview } from '@/lib/usecases/reviews/set-review';
import { setTwoPeople } from '@/lib/usecases/revocation/set-two-people';
import { userAction } from '@/lib/web/action';

/** Asks somebody by mail to join. */
export const invite = userAction({
  schema: inviteeSchema,
  run: async (actor, invitee) => {
    await inviteMember(actor, invitee, await getLocale());
    refresh();
    return invitee.email;
  },
});

/** Mails an invitation again. */
export const resend = userAction({
  schema: invitationSchema,
  run: async (actor, { invitationId }) => {
    await resendInvitation(actor, invitationId);
    refresh();
  },
});

/** Takes an invitation back. */
export const withdraw = userAction({
  schema: invitationSchema,
  run: async (actor, { invitationId }) => {
    await withdrawInvitation(actor, invitationId);
    refresh();
  },
});

/** Gives somebody another role. */
export const giveRole = userAction({
  schema: roleSchema,
  run: async (actor, change) => {
    await changeRole(actor, change);
    refresh();
  },
});

/** Takes somebody's access away. */
export const remove = userAction({
  schema: memberSchema,
  run: async (actor, { userId }) => {
    await removeMember(actor, userId);
    refresh();
  },
});

/** Gives somebody access again. */
export const restore = userAction({
  schema: memberSchema,
  run: async (actor, { userId }) => {
    await restoreMember(actor, userId);
    refresh();
  },
});

/** Whether a colleague looks at each request before the representative is asked. */
export const setReviewing = userAction({
  schema: z.object({ needed: z.boolean() }),
  run: async (actor, { needed }) => {
    await setReview(actor, needed);
    refresh();
  },
});

/** Whether a revocation needs a second person. */
export const setTwo = userAction({
  schema: z.object({ needed: z.boolean() }),
  run: async (actor, { needed }) => {
    await setTwoPeople(actor, needed);
    refresh();
  },
});
