import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { NewOrganisation } from '@/lib/domain/request/questions/organisation';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { inFlight, keeperOf } from './parts';

async function ownOrganisation(tx: Tx, accountId: string, id: string) {
  const organisation = await tx.organisation.findFirst({ where: { id: knownId(id), accountId } });
  if (!organisation) throw new Problem('not_found');
  return organisation;
}

/**
 * Changes address and telephone number for requests to come; name and KVK number are the trade register's. The CA gets
 * the new details with the next request. Throws `forbidden`, `not_found`, and `organisation_in_use` while the CA works
 * with the present ones.
 */
export async function changeOrganisation(
  actor: Actor,
  organisationId: string,
  typed: NewOrganisation,
  at: Date = now(),
): Promise<void> {
  const { accountId } = keeperOf(actor);
  await transaction(async (tx) => {
    const { id } = await ownOrganisation(tx, accountId, organisationId);
    const { street, houseNumber, postcode, city, province, country, telephone: phone } = typed;
    const hit = await tx.organisation.updateMany({
      where: { id, orders: { none: { state: { in: [...inFlight] } } } },
      data: { street, houseNumber, postcode, city, province, country, phone, caOrganisationId: null },
    });
    if (hit.count !== 1) throw new Problem('organisation_in_use');
    const subject = { action: 'change_organisation', objectKind: 'organisation', objectId: id };
    await recordAudit(tx, { actor, ...subject, at });
  });
}

/**
 * Puts an organisation aside, or takes it up again: it is offered for new requests or not. Its orders and certificates
 * go on as they are. Throws `forbidden` and `not_found`.
 */
export async function setOrganisationActive(
  actor: Actor,
  organisationId: string,
  active: boolean,
  at: Date = now(),
): Promise<void> {
  const { accountId } = keeperOf(actor);
  await transaction(async (tx) => {
    const { id, deactivatedAt } = await ownOrganisation(tx, accountId, organisationId);
    if ((deactivatedAt === null) === active) return;
    await tx.organisation.update({ where: { id }, data: { deactivatedAt: active ? null : at } });
    const action = active ? 'activate_organisation' : 'deactivate_organisation';
    await recordAudit(tx, { actor, action, objectKind: 'organisation', objectId: id, at });
  });
}
