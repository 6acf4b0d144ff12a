import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { deadlineOf, type OpenCampaign } from '@/lib/domain/campaign/campaign';
import { Problem } from '@/lib/domain/problem';
import { recordAudit } from '../audit/record-audit';
import { assigneesOf, campaignOwner } from './campaign-access';
import { mailAssignees } from './campaign-mails';

/**
 * Begins a campaign (M67): these certificates must be replaced before the deadline, each by its assignee, who is mailed
 * at once. Keys are made in people's own browsers, so nothing is reissued here. Returns its id. Throws `forbidden`, and
 * `invalid_input` for a deadline that has passed, a stranger as assignee, or certificates that are not (or no longer)
 * in use in this account.
 */
export async function openCampaign(actor: Actor, input: OpenCampaign, at: Date = now()): Promise<string> {
  const { accountId, userId } = campaignOwner(actor);
  const deadline = deadlineOf(input, at);
  if (deadline <= at) throw new Problem('invalid_input', { fields: { date: 'validity_in_past' } });
  const { title, reason, assigneeId } = input;
  return transaction(async (tx) => {
    const able = new Set((await assigneesOf(accountId, tx)).map(({ id }) => id));
    if (assigneeId && !able.has(assigneeId)) {
      throw new Problem('invalid_input', { fields: { assigneeId: 'unknown_choice' } });
    }
    const wanted = [...new Set(input.certificateIds)];
    const certificates = await tx.certificate.findMany({
      where: {
        id: { in: wanted },
        replacedAt: null,
        revokedAt: null,
        notAfter: { gt: at },
        order: { accountId },
      },
      select: { id: true, order: { select: { applicantId: true } } },
    });
    if (certificates.length !== wanted.length) {
      throw new Problem('invalid_input', { fields: { certificateIds: 'unknown_choice' } });
    }
    const { id } = await tx.campaign.create({
      data: { id: newId(), accountId, title, reason, deadline, createdBy: userId, createdAt: at },
    });
    const doer = (applicantId: string) => (able.has(applicantId) ? applicantId : userId);
    await tx.campaignItem.createMany({
      data: certificates.map((certificate) => ({
        id: newId(),
        campaignId: id,
        certificateId: certificate.id,
        assigneeId: assigneeId || doer(certificate.order.applicantId),
      })),
    });
    await mailAssignees(tx, id, 'begin');
    const detail = { certificates: certificates.length };
    await recordAudit(tx, {
      actor,
      action: 'open_campaign',
      objectKind: 'account',
      objectId: accountId,
      reason: title,
      detail,
      at,
    });
    return id;
  });
}
