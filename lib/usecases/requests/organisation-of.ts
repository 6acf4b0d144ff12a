import type { Tx } from '@/lib/db/client';
import { Problem } from '@/lib/domain/problem';
import type { NewOrganisation, OrganisationAnswer } from '@/lib/domain/request/questions/organisation';

export interface RequestOrganisation extends NewOrganisation {
  readonly rsin?: string | undefined;
}

/**
 * The organisation an answer stands for: a stored one of this account, or the one typed in. A stored id of another
 * account is no organisation at all.
 */
export async function organisationOf(
  tx: Pick<Tx, 'organisation'>,
  accountId: string,
  answer: OrganisationAnswer,
): Promise<RequestOrganisation> {
  if (!('organisationId' in answer)) return answer;
  const stored = await tx.organisation.findFirst({ where: { id: answer.organisationId, accountId } });
  if (!stored?.kvkNumber) {
    throw new Problem('invalid_input', { fields: { 'organisation.organisationId': 'unknown_organisation' } });
  }
  const { kvkNumber, name, street, houseNumber, postcode, city, province, country, phone, rsin } = stored;
  return {
    kvkNumber,
    name,
    street,
    houseNumber,
    postcode,
    city,
    province,
    country,
    telephone: phone,
    ...(rsin ? { rsin } : {}),
  };
}
