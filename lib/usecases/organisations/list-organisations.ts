import { db } from '@/lib/db/client';
import { canRequest, canSeeOrder } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownCursor, knownId } from '../known-id';
import { inFlight } from './parts';

const pageSize = 50;

/** The organisations of the actor's account by name, a page at a time, with how many orders each has. Throws `forbidden`. */
export async function listOrganisations(actor: Actor, page: { after?: string | undefined } = {}) {
  if (!readsAccount(actor) || !canSeeOrder(actor, actor)) throw new Problem('forbidden');
  const after = knownCursor(page.after);
  const organisations = await db().organisation.findMany({
    where: { accountId: actor.accountId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: pageSize + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
  const onPage = organisations.slice(0, pageSize);
  const orders = await ordersOf(onPage.map(({ id }) => id));
  const shown = onPage.map((organisation) => ({
    id: organisation.id,
    name: organisation.name,
    kvkNumber: organisation.kvkNumber,
    city: organisation.city,
    orders: orders.get(organisation.id) ?? 0,
    deactivatedAt: organisation.deactivatedAt,
  }));
  return {
    mayChange: canRequest(actor, actor),
    organisations: shown,
    nextAfter: organisations.length > pageSize ? shown.at(-1)?.id : undefined,
  };
}

/** How many orders these have. Counted for them alone: as a relation it would be counted for all that there are. */
async function ordersOf(ids: string[]): Promise<ReadonlyMap<string | null, number>> {
  const groups = await db().certificateOrder.groupBy({
    by: ['organisationId'],
    where: { organisationId: { in: ids } },
    _count: true,
  });
  return new Map(groups.map(({ organisationId, _count }) => [organisationId, _count]));
}

/** Names to choose a filter from: the newest two hundred, put aside or not. Throws `forbidden`. */
export async function organisationChoices(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!readsAccount(actor) || !canSeeOrder(actor, actor)) throw new Problem('forbidden');
  const newest = await db().organisation.findMany({
    where: { accountId: actor.accountId },
    select: { id: true, name: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  });
  return newest.sort((a, b) => a.name.localeCompare(b.name));
}

/** One organisation of the actor's account, and whether its details may be changed now. Throws `not_found`. */
export async function readOrganisation(actor: Actor, organisationId: string) {
  if (!readsAccount(actor) || !canSeeOrder(actor, actor)) throw new Problem('not_found');
  const organisation = await db().organisation.findFirst({
    where: { id: knownId(organisationId), accountId: actor.accountId },
    include: { orders: { where: { state: { in: [...inFlight] } }, select: { id: true }, take: 1 } },
  });
  if (!organisation) throw new Problem('not_found');
  const { orders, caOrganisationId: _known, accountId: _own, ...details } = organisation;
  return { ...details, inUse: orders.length > 0, mayChange: canRequest(actor, actor) };
}
