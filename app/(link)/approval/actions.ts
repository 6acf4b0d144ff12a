'use server';

import { z } from 'zod';
import { declineSchema } from '@/components/approval/schemas';
import { decideApproval } from '@/lib/usecases/approval/decide-approval';
import { linkAction } from '@/lib/web/action';

const approvalAction = linkAction('approve_order');

/** The representative approves. */
export const approveOrder = approvalAction({
  schema: z.object({}),
  run: (actor) => decideApproval(actor, { decision: 'approved' }),
});

/** The representative declines, with words for the applicant. */
export const declineOrder = approvalAction({
  schema: declineSchema,
  run: (actor, { reason }) => decideApproval(actor, { decision: 'declined', reason }),
});
