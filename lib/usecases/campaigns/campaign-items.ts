import type { Db, Tx } from '@/lib/db/client';
import type { Duplicate, Prisma } from '@/lib/db/generated/client';
import { type ItemFacts, stageOf } from '@/lib/domain/campaign/campaign';
import { failedRenewal } from '@/lib/domain/renewal/renewal';

/** What was asked for beside the first certificate of an order and did not fail. */
const asked = {
  where: { state: { not: 'refused' } },
  select: { id: true, purpose: true, state: true, askedAt: true },
} as const satisfies Prisma.CertificateOrder$duplicatesArgs;

const include = {
  certificate: {
    include: {
      duplicate: true,
      order: {
        include: {
          organisation: { select: { name: true } },
          renewals: {
            where: { state: { notIn: [...failedRenewal] } },
            select: { id: true, state: true, duplicates: asked },
          },
          duplicates: asked,
        },
      },
    },
  },
} satisfies Prisma.CampaignItemInclude;

/** The certificates of a campaign with how far each is; the number of queries does not grow with them. */
export async function campaignItems(client: Db | Tx, campaignId: string) {
  const items = await client.campaignItem.findMany({
    where: { campaignId },
    include,
    orderBy: [{ certificate: { commonName: 'asc' } }, { id: 'asc' }],
  });
  return items.map((item) => ({ ...item, stage: stageOf(factsOf(item)) }));
}

type Item = Prisma.CampaignItemGetPayload<{ include: typeof include }>;

function factsOf({ installedAt, certificate }: Item): ItemFacts {
  const { order, replacedAt, duplicate } = certificate;
  const installed = installedAt !== null;
  if (!duplicate) {
    const renewals = order.renewals.map(({ state }) => state);
    return { replaced: replacedAt !== null, orderState: order.state, renewals, installed };
  }
  const newer = newerDuplicates(order, duplicate);
  const replaced = newer.some(({ state }) => state === 'issued');
  return { replaced, orderState: newer.length > 0 ? 'reissuing' : 'completed', renewals: [], installed };
}

/** A duplicate is replaced by one that was asked for later with the same purpose, here or on the order that follows. */
function newerDuplicates(
  { duplicates, renewals }: Item['certificate']['order'],
  { purpose, askedAt }: Duplicate,
) {
  const all = [...duplicates, ...renewals.flatMap((renewal) => renewal.duplicates)];
  return all.filter((one) => one.askedAt > askedAt && one.purpose.toLowerCase() === purpose.toLowerCase());
}
