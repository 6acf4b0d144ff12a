'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { askRevocationSchema } from '@/lib/domain/revocation/ask';
import { askRevocation } from '@/lib/usecases/revocation/ask-revocation';
import { agreeRevocation, withdrawRevocation } from '@/lib/usecases/revocation/decide-revocation';
import { userAction } from '@/lib/web/action';

const revocation = z.object({ revocationId: z.uuid() });

/** Asks for a certificate to be revoked; the page then shows how far that is. */
export const ask = userAction({
  schema: askRevocationSchema,
  run: async (actor, wish) => {
    const answer = await askRevocation(actor, wish);
    refresh();
    return answer;
  },
});

/** The second person agrees. */
export const agree = userAction({
  schema: revocation,
  run: async (actor, { revocationId }) => {
    await agreeRevocation(actor, revocationId);
    refresh();
  },
});

/** Takes the wish back. */
export const withdraw = userAction({
  schema: revocation,
  run: async (actor, { revocationId }) => {
    await withdrawRevocation(actor, revocationId);
    refresh();
  },
});
