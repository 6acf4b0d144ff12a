'use server';

import { refresh } from 'next/cache';
import { getLocale } from 'next-intl/server';
import {
  aboutColleagueSchema,
  inviteColleagueSchema,
  otherWorkSchema,
} from '@/components/staff/colleague-schemas';
import type { StaffRole } from '@/lib/domain/account/actor';
import { changeStaffRole, switchOff, switchOn } from '@/lib/usecases/colleagues/change-colleague';
import { inviteAgain, inviteColleague } from '@/lib/usecases/colleagues/invite-colleague';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

/** Asks somebody by mail to work here. */
export const invite = staffAction({
  schema: inviteColleagueSchema,
  run: async (actor, person) => {
    await inviteColleague(actor, person, await getLocale());
    refresh();
    return person.email;
  },
});

const again = staffAction({
  schema: aboutColleagueSchema,
  run: async (actor, typed) => {
    await inviteAgain(actor, typed);
    refresh();
  },
});

const change = staffAction({
  schema: otherWorkSchema.extend(aboutColleagueSchema.shape),
  run: async (actor, typed) => {
    await changeStaffRole(actor, typed);
    refresh();
  },
});

const off = staffAction({
  schema: aboutColleagueSchema,
  run: async (actor, typed) => {
    await switchOff(actor, typed);
    refresh();
  },
});

const on = staffAction({
  schema: aboutColleagueSchema,
  run: async (actor, typed) => {
    await switchOn(actor, typed);
    refresh();
  },
});

type Reason = { reason: string };

/** Mails the link to the set-up again. */
export async function mailAgain(userId: string, typed: Reason): Promise<ActionResult<void>> {
  return again({ ...typed, userId });
}

/** Gives one of our people other work. */
export async function giveWork(
  userId: string,
  typed: Reason & { staffRole: StaffRole },
): Promise<ActionResult<void>> {
  return change({ ...typed, userId });
}

/** Takes access to the portal away. */
export async function takeAccess(userId: string, typed: Reason): Promise<ActionResult<void>> {
  return off({ ...typed, userId });
}

/** Gives it back. */
export async function giveAccess(userId: string, typed: Reason): Promise<ActionResult<void>> {
  return on({ ...typed, userId });
}
