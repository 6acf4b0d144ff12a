'use server';

import { z } from 'zod';
import { newKeySchema } from '@/components/keys/schemas';
import { recordCollected } from '@/lib/usecases/keys/record-collected';
import { reissueWithCsr } from '@/lib/usecases/keys/reissue-with-csr';
import { linkAction } from '@/lib/web/action';

const keyAction = linkAction('create_certificate');

/** A certificate for a new key, by mailed link. */
export const reissueByLink = keyAction({
  schema: newKeySchema,
  run: (actor, key) => reissueWithCsr(actor, key),
});

/** The .p12 is in the applicant's hands, by mailed link. */
export const recordCollectedByLink = keyAction({
  schema: z.object({}),
  run: (actor) => recordCollected(actor),
});
