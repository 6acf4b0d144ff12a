import type { Tx } from '@/lib/db/client';
import type { FollowUp } from '@/lib/domain/order/lifecycle';
import { enqueue } from '@/lib/jobs/enqueue';
import type { JobName, jobs } from '@/lib/jobs/jobs';
import { mailRevoked } from '../revocation/revocation-mails';
import {
  mailCertificate,
  mailCreateCertificate,
  mailOrderCanceled,
  mailOrderDeclined,
  mailOrderReceived,
  mailOrderRejected,
  mailOrderReturned,
} from './order-mails';

type OrderJob = {
  [Name in JobName]: (typeof jobs)[Name]['shape'] extends { orderId: unknown } ? Name : never;
}[JobName];

const job = (name: OrderJob) => (tx: Tx, orderId: string) =>
  enqueue(tx, name, { orderId }, { key: `${name}:${orderId}` });

/** What each follow-up of a move means: a job for the worker or a mail in the ledger. */
const meaning: Record<FollowUp, (tx: Tx, orderId: string, now: Date) => Promise<void>> = {
  send_order_to_ca: job('submit-to-ca'),
  look_up_order_at_ca: job('look-up-at-ca'),
  send_reissue_to_ca: job('reissue-at-ca'),
  send_cancel_to_ca: job('cancel-at-ca'),
  refresh_checks: job('refresh-order'),
  compare_registers: job('compare-registers'),
  start_identity: job('start-identity'),
  find_authority: job('find-authority'),
  mail_order_received: mailOrderReceived,
  mail_order_returned: mailOrderReturned,
  mail_create_certificate: mailCreateCertificate,
  mail_certificate: mailCertificate,
  mail_order_declined: mailOrderDeclined,
  mail_order_rejected: mailOrderRejected,
  mail_order_canceled: mailOrderCanceled,
  mail_certificate_revoked: (tx, orderId) => mailRevoked(tx, orderId),
};

/** Puts the work that follows from a move into the same transaction. */
export async function followUp(tx: Tx, work: FollowUp, orderId: string, now: Date): Promise<void> {
  await meaning[work](tx, orderId, now);
}
