import { db } from '@/lib/db/client';
import type { Contact, Organisation } from '@/lib/db/generated/client';
import type {
  CaContact,
  CaContactDetails,
  CaOrderOrganisation,
  PrivateServicesOrder,
} from '@/lib/digicert/order-body';
import { type DcvMethod, type DcvScope, usualProof } from '@/lib/domain/domain-name/control-proof';

/** An order with everything that goes to the CA. */
export function orderForCa(orderId: string) {
  return db().certificateOrder.findUnique({
    where: { id: orderId },
    include: {
      organisation: true,
      individual: true,
      representations: {
        where: { approves: true },
        include: { contact: true },
        orderBy: { position: 'asc' },
      },
      technicalContact: true,
      product: true,
      applicant: true,
      renewalOf: { select: { caOrderId: true } },
    },
  });
}

export type OrderForCa = NonNullable<Awaited<ReturnType<typeof orderForCa>>>;

const missing = (what: string) => new Error(`A submitted order lacks its ${what}`);

/** Our order in the words of the CA client. */
export function caOrderOf(order: OrderForCa): PrivateServicesOrder {
  const { organisation, representations, applicant, csr, commonName } = order;
  // The CA takes one; the others are known to the identity provider alone.
  const representative = representations[0]?.contact;
  if (!organisation) throw missing('organisation');
  if (!representative) throw missing('representative');
  if (!csr || !commonName) throw missing('CSR or name');
  const answers = order.answers as {
    domain?: { kind?: string; method?: DcvMethod; scope?: DcvScope };
    options?: { comments?: string };
    validity?: PrivateServicesOrder['validity'];
  };
  if (!answers.validity) throw missing('validity');
  return {
    reference: order.number,
    csr,
    oin: order.oin ? { kind: 'include', number: order.oin } : { kind: 'exclude' },
    name:
      answers.domain?.kind === 'own'
        ? { kind: 'own', name: commonName, ...proofOf(answers.domain) }
        : { kind: 'qvtl', name: commonName },
    organisation: caOrganisationOf(organisation, applicant, isSaidToBeAnother(order)),
    representative: caContactOf(representative),
    technicalContact: order.technicalContact ? detailsOf(order.technicalContact) : undefined,
    comments: answers.options?.comments,
    validity: answers.validity,
    renewalOfOrderId: order.renewalOf?.caOrderId ?? undefined,
  };
}

/** How control is shown, for an order from before it could be chosen too. */
function proofOf({
  method = usualProof.method,
  scope = usualProof.scope,
}: {
  method?: DcvMethod;
  scope?: DcvScope;
}) {
  return { dcvMethod: method, scope };
}

/** The organisation by its id at the CA, or written out where the CA does not know it yet. */
export function caOrganisationOf(
  organisation: Organisation,
  applicant: Person,
  evenIfAlike: boolean,
): CaOrderOrganisation {
  if (organisation.caOrganisationId) return { id: organisation.caOrganisationId };
  const { name, street, houseNumber, postcode, city, province, country, phone: telephone } = organisation;
  return {
    create: { name, address: `${street} ${houseNumber}`, postcode, city, province, country, telephone },
    contact: contactOf(applicant, telephone),
    evenIfAlike,
  };
}

/** The applicant said that it is another organisation than the one the CA found alike; kept with the answers (S4-R32). */
export const isSaidToBeAnother = ({ answers }: Pick<OrderForCa, 'answers'>): boolean =>
  (answers as { anotherOrganisation?: boolean }).anotherOrganisation === true;

/** Somebody by their id at the CA, or written out; never both, which would overwrite them there (S4-R47). */
export function caContactOf(contact: Contact): CaContact {
  return contact.caContactId ? { userId: contact.caContactId } : detailsOf(contact);
}

interface Person {
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  jobTitle: string | null;
}

function detailsOf({ firstName, lastName, email, phone, jobTitle }: Person): CaContactDetails {
  return { firstName, lastName, email, telephone: phone ?? '', jobTitle: jobTitle ?? '' };
}

/** The applicant as contact of a new organisation. The CA demands a telephone and a job title; the shop asks neither. */
function contactOf(applicant: Person, organisationPhone: string): CaContactDetails {
  const { phone, jobTitle } = applicant;
  return detailsOf({
    ...applicant,
    phone: phone ?? organisationPhone,
    jobTitle: jobTitle ?? 'Contactpersoon',
  });
}
