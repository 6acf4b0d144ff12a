'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { outcomeSchema, planSchema } from '@/components/identity/schemas';
import { atDutchTime } from '@/lib/domain/appointment/slots';
import { Problem } from '@/lib/domain/problem';
import { planFaceToFace } from '@/lib/usecases/face-to-face/plan-face-to-face';
import { recordFaceToFace } from '@/lib/usecases/face-to-face/record-face-to-face';
import { recordIdentityOutcome } from '@/lib/usecases/identity/record-identity-outcome';
import { staffAction } from '@/lib/web/action';

const id = z.string();

const planOne = staffAction({
  schema: planSchema.extend({ id }),
  run: async (actor, { id: faceToFaceId, day, time, place }) => {
    const plannedAt = atDutchTime(day, time);
    if (!plannedAt) throw new Problem('invalid_input', { fields: { time: 'invalid' } });
    await planFaceToFace(actor, { faceToFaceId, plannedAt, place });
    refresh();
  },
});

const recordOne = staffAction({
  schema: outcomeSchema.extend({ id }),
  run: async (actor, { id: faceToFaceId, ...outcome }) => {
    await recordFaceToFace(actor, { faceToFaceId, ...outcome });
    refresh();
  },
});

const tellOne = staffAction({
  schema: outcomeSchema.extend({ id }),
  run: async (actor, { id: representationId, ...outcome }) => {
    await recordIdentityOutcome(actor, { representationId, ...outcome });
    refresh();
  },
});

/** Fixes day, time and place; both sides are told. */
export const plan = async (typed: z.input<typeof planSchema> & { id: string }) => planOne(typed);

/** How an identification in person ended. */
export const record = async (typed: z.input<typeof outcomeSchema> & { id: string }) => recordOne(typed);

/** What the CA told about somebody's identity. */
export const tell = async (typed: z.input<typeof outcomeSchema> & { id: string }) => tellOne(typed);
