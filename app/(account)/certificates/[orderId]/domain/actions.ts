'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { addressSchema, methodSchema } from '@/components/domain-proof/schemas';
import { checkDomain } from '@/lib/usecases/domain-proof/check-domain';
import { chooseMethod, mailDomainAgain } from '@/lib/usecases/domain-proof/choose-method';
import { userAction } from '@/lib/web/action';

/** Has the CA look for the proof now; the page then shows how it stands. */
export const check = userAction({
  schema: z.object({ orderId: z.uuid() }),
  run: async (actor, { orderId }) => {
    await checkDomain(actor, orderId);
    refresh();
    return undefined;
  },
});

/** Proves it in another way; the page then shows what to do. */
export const choose = userAction({
  schema: methodSchema.extend({ orderId: z.uuid() }),
  run: async (actor, { orderId, method }) => {
    await chooseMethod(actor, orderId, method);
    refresh();
    return undefined;
  },
});

/** Has the CA write to one of the addresses again. */
export const mailAgain = userAction({
  schema: addressSchema.extend({ orderId: z.uuid() }),
  run: async (actor, { orderId, address }) => {
    await mailDomainAgain(actor, orderId, address);
    return undefined;
  },
});
