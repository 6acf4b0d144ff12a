import { db } from '@/lib/db/client';
import type { Organisation } from '@/lib/db/generated/client';
import type { Digicert } from '@/lib/digicert/client';

/**
 * Looks whether the CA has an organisation already, made for another customer or by hand, and remembers its id: the CA
 * refuses to make the same one twice. An organisation that it does not know is made together with the order.
 */
export async function knowOrganisation(ca: Digicert, organisation: Organisation): Promise<Organisation> {
  if (organisation.caOrganisationId) return organisation;
  const caOrganisationId = await ca.findOrganisation(organisation);
  if (!caOrganisationId) return organisation;
  return db().organisation.update({ where: { id: organisation.id }, data: { caOrganisationId } });
}
