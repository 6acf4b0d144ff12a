'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { BATCH_TEXT_MAX } from '@/lib/domain/request/batch/columns';
import { makeBatch } from '@/lib/usecases/batches/make-batch';
import { readBatchFile } from '@/lib/usecases/batches/read-batch-file';
import { userAction } from '@/lib/web/action';

const file = z.object({
  productId: z.string(),
  /** A longer one is refused by the use case, in words about the file. */
  text: z.string().transform((text) => text.slice(0, BATCH_TEXT_MAX + 1)),
});

/** Reads and judges the file; makes nothing. */
export const read = userAction({ schema: file, run: (actor, input) => readBatchFile(actor, input) });

/** Makes the drafts, once per batch, and leads to them. */
export const make = userAction({
  schema: file.extend({ batchId: z.uuid() }),
  run: async (actor, batch) => {
    await makeBatch(actor, batch);
    redirect(`/certificates/batch/${batch.batchId}`);
  },
});
