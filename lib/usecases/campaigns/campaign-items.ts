import type { Db, Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { stageOf } from '@/lib/domain/campaign/campaign';
import { failedRenewal } from '@/lib/domain/renewal/renewal';

const include = {
  certificate: {
    include: {
      order: {
        include: {
          organisation: { select: { name: true } },
          renewals: {
            where: { state: { notIn: [...failedRenewal] } },
            select: { id: true, state: true },
          },
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
  return items.map((item) => {
    const { order, replacedAt } = item.certificate;
    const facts = {
      replaced: replacedAt !== null,
      orderState: order.state,
      renewals: order.renewals.map(({ state }) => state),
      installed: item.installedAt !== null,
    };
    return { ...item, stage: stageOf(facts) };
  });
}
