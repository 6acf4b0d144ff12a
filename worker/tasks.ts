import { type JobName, type JobPayload, jobs } from '@/lib/jobs/jobs';
import { removeAbandoned } from '@/lib/usecases/accounts/remove-abandoned';
import { remindAppointment } from '@/lib/usecases/appointments/remind-appointment';
import { billingRound } from '@/lib/usecases/billing/billing-round';
import { chaseInvoice } from '@/lib/usecases/billing/chase-invoice';
import { collectInvoice } from '@/lib/usecases/billing/collect-invoice';
import { refundPayment } from '@/lib/usecases/billing/refund-payment';
import { revokeMandate } from '@/lib/usecases/billing/revoke-mandate';
import { asJob } from '@/lib/usecases/ca/current-lane';
import { watchCa } from '@/lib/usecases/ca/watch-ca';
import { campaignRound } from '@/lib/usecases/campaigns/campaign-round';
import { duplicateAtCa } from '@/lib/usecases/duplicates/duplicate-at-ca';
import { measureDurations } from '@/lib/usecases/durations/measure-durations';
import { refreshIdentity } from '@/lib/usecases/identity/refresh-identity';
import { reportApproval } from '@/lib/usecases/identity/report-approval';
import { startIdentity } from '@/lib/usecases/identity/start-identity';
import { eraseVerification } from '@/lib/usecases/identity/withdraw-consent';
import { sendMail } from '@/lib/usecases/mail/send-mail';
import { nudgeRound } from '@/lib/usecases/nudges/nudge-round';
import { cancelAtCa } from '@/lib/usecases/orders/cancel-at-ca';
import { followOrganisations } from '@/lib/usecases/orders/follow-organisations';
import { followStatusChanges } from '@/lib/usecases/orders/follow-status-changes';
import { lookUpAtCa } from '@/lib/usecases/orders/look-up-at-ca';
import { prepareCa } from '@/lib/usecases/orders/prepare-ca';
import { answerWebhookChallenge } from '@/lib/usecases/orders/receive-ca-webhook';
import { refreshOrder } from '@/lib/usecases/orders/refresh-order';
import { reissueAtCa } from '@/lib/usecases/orders/reissue-at-ca';
import { submitToCa } from '@/lib/usecases/orders/submit-to-ca';
import { findAuthority } from '@/lib/usecases/powers-of-attorney/find-authority';
import { remindSignatories } from '@/lib/usecases/powers-of-attorney/remind-signatories';
import { reconcileCa } from '@/lib/usecases/reconcile/reconcile-ca';
import { sendReminders } from '@/lib/usecases/reminders/send-reminders';
import { retentionRound } from '@/lib/usecases/retention/retention-round';
import { revokeAtCa } from '@/lib/usecases/revocation/revoke-at-ca';
import { checkPayment } from '@/lib/usecases/shop/check-payment';
import { sweep } from '@/lib/usecases/sweep/sweep';
import { tellConversation } from '@/lib/usecases/threads/tell-conversation';
import { compareRegisters } from '@/lib/usecases/validation/compare-registers';
import { lookAtAddress } from '@/lib/usecases/watch/look-at-address';
import { deliverWebhook } from '@/lib/usecases/webhooks/deliver';

/** Which use case each job runs. A job without a use case does not compile. */
export const tasks: { [Name in JobName]: (payload: JobPayload<Name>) => Promise<unknown> } = {
  'send-mail': ({ mailId }) => sendMail(mailId),
  'check-payment': ({ paymentId }) => checkPayment(paymentId),
  'collect-invoice': ({ invoiceId }) => collectInvoice(invoiceId),
  'chase-invoice': ({ invoiceId }) => chaseInvoice(invoiceId),
  'refund-payment': (refund) => refundPayment(refund),
  'revoke-mandate': ({ mandateId }) => revokeMandate(mandateId),
  'billing-round': () => billingRound(),
  'remove-abandoned': () => removeAbandoned(),
  'submit-to-ca': ({ orderId }) => submitToCa(orderId),
  'look-up-at-ca': ({ orderId }) => lookUpAtCa(orderId),
  'reissue-at-ca': ({ orderId }) => reissueAtCa(orderId),
  'duplicate-at-ca': ({ duplicateId }) => duplicateAtCa(duplicateId),
  'refresh-order': ({ orderId }) => refreshOrder(orderId),
  'campaign-round': () => campaignRound(),
  'revoke-at-ca': ({ revocationId }) => revokeAtCa(revocationId),
  'report-approval': ({ orderId }) => reportApproval(orderId),
  'cancel-at-ca': ({ orderId }) => cancelAtCa(orderId),
  'start-identity': ({ orderId }) => startIdentity(orderId),
  'find-authority': ({ orderId }) => findAuthority(orderId),
  'remind-signatories': () => remindSignatories(),
  'refresh-identity': ({ orderId }) => refreshIdentity(orderId),
  'erase-verification': ({ representationId }) => eraseVerification(representationId),
  'prepare-ca': () => prepareCa(),
  'webhook-challenge': (challenge) => answerWebhookChallenge(challenge),
  'follow-status-changes': () => followStatusChanges(),
  'follow-organisations': () => followOrganisations(),
  'compare-registers': ({ orderId }) => compareRegisters(orderId),
  'tell-conversation': ({ conversationOf, to }) => tellConversation(conversationOf, to),
  'remind-appointment': (reminder) => remindAppointment(reminder),
  'watch-ca': () => watchCa(),
  'reconcile-ca': ({ askedAt }) => reconcileCa(askedAt ? new Date(askedAt) : undefined),
  'send-reminders': () => sendReminders(),
  'nudge-round': () => nudgeRound(),
  'retention-round': () => retentionRound(),
  'measure-durations': () => measureDurations(),
  'deliver-webhook': ({ deliveryId }) => deliverWebhook(deliveryId),
  'look-at-address': ({ watchedId }) => lookAtAddress(watchedId),
  sweep: () => sweep(),
};

/** Parses the payload before the use case sees it: a malformed job fails by name, never half done. */
export async function runTask<Name extends JobName>(name: Name, payload: unknown): Promise<void> {
  await asJob(name, () => tasks[name](jobs[name].parse(payload) as JobPayload<Name>));
}
