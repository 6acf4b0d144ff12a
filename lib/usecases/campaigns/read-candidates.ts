import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { LARGEST_CAMPAIGN } from '@/lib/domain/campaign/campaign';
import { type Generation, generationNames, generations } from '@/lib/domain/product/generations';
import type { CampaignCandidate } from '@/lib/views/campaign-view';
import { certificateName, withPurpose } from '../certificates/named-certificate';
import { knownCursor } from '../known-id';
import { literally, searchText } from '../staff/search-text';
import { assigneesOf, campaignOwner } from './campaign-access';

export interface CandidateFilter {
  organisation?: string | undefined;
  generation?: string | undefined;
  /** Part of the name in the certificate. */
  search?: string | undefined;
}

/** The CA of a generation, by the name that stands in its certificates. */
const issuerOf = (generation: Generation) => generations[generation].authorities[0]?.commonName ?? '';

/**
 * The certificates in use from which a campaign can be made, with the organisations to filter by. Which software each
 * is installed in is known to nobody but the customer. Throws `forbidden`.
 */
export async function readCandidates(actor: Actor, filter: CandidateFilter = {}) {
  const { accountId } = campaignOwner(actor);
  const organisationId = knownCursor(filter.organisation);
  const generation = generationNames.find((name) => name === filter.generation);
  const text = searchText(filter.search ?? '');
  const [certificates, organisations, assignees] = await Promise.all([
    db().certificate.findMany({
      where: {
        replacedAt: null,
        revokedAt: null,
        notAfter: { gt: now() },
        order: {
          accountId,
          ...(organisationId && { organisationId }),
          ...(generation && { generation }),
          ...(text && { commonName: { contains: literally(text), mode: 'insensitive' } }),
        },
      },
      include: { ...withPurpose, order: { include: { organisation: { select: { name: true } } } } },
      orderBy: [{ notAfter: 'asc' }, { id: 'asc' }],
      take: LARGEST_CAMPAIGN,
    }),
    db().organisation.findMany({
      where: { accountId },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
    assigneesOf(accountId),
  ]);
  const candidates: CampaignCandidate[] = certificates.map(({ id, notAfter, order, ...named }) => ({
    id,
    commonName: certificateName(named),
    organisationName: order.organisation?.name ?? '',
    generation: order.generation,
    issuer: issuerOf(order.generation),
    notAfter,
  }));
  return { candidates, organisations, assignees };
}
