import type { Individual } from '@/lib/db/generated/client';
import {
  type CaHolder,
  type PersonOrder,
  type PersonProduct,
  personProducts,
} from '@/lib/digicert/person-order-body';
import type { Answers } from '@/lib/domain/request/answers';
import { caContactOf, caOrganisationOf, isSaidToBeAnother, type OrderForCa } from '../orders/ca-order';

const missing = (what: string) => new Error(`A submitted order lacks its ${what}`);

/** The order of a person certificate in the words of the CA client. */
export function personOrderOf(order: OrderForCa): PersonOrder {
  const { individual, organisation, applicant, representations, product } = order;
  const { profile, shipping, validity, options } = order.answers as Partial<Answers>;
  if (!individual) throw missing('holder');
  if (!profile || !shipping || !validity) throw missing('answers');
  return {
    product: personProductOf(product.caProduct),
    reference: order.number,
    profile: profile.option,
    pss: profile.pss,
    holder: holderOf(individual),
    shipTo: shipping,
    organisation: organisation
      ? {
          of: caOrganisationOf(organisation, applicant, isSaidToBeAnother(order)),
          representatives: representations.map(({ contact }) => caContactOf(contact)),
        }
      : undefined,
    validity,
    comments: options?.comments,
    renewalOfOrderId: order.renewalOf?.caOrderId ?? undefined,
  };
}

function personProductOf(caProduct: string): PersonProduct {
  const known = personProducts.find((product) => product === caProduct);
  if (!known) throw new Error(`${caProduct} is not a person certificate of the CA`);
  return known;
}

/** By id once the CA knows them, else written out; never both (S4-R47). */
function holderOf(individual: Individual): CaHolder {
  if (individual.caIndividualId) return { individualId: individual.caIndividualId };
  const { phone, professionalTitle, ...person } = individual;
  return { ...person, telephone: phone, professionalTitle: professionalTitle ?? undefined };
}
