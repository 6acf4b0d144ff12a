import type {
  Account,
  CertificateOrder,
  Individual,
  Organisation,
  Product,
  User,
} from '@/lib/db/generated/client';
import { nameOf } from '../identity/person-name';

type Loaded = CertificateOrder & {
  organisation: Organisation | null;
  individual: Individual | null;
  applicant: User;
  product: Product;
  account: Account;
};

/** What {@link certificateContentOf} needs of an order beside its own columns. */
export const withContent = {
  organisation: true,
  individual: true,
  applicant: true,
  product: true,
  account: true,
} as const;

/**
 * What will stand in the certificate, field by field as the CA issues it (M50; PKIoverheid reference, certificate
 * profiles), and who asks for it. The seat of the organisation is not in it.
 */
export function certificateContentOf(order: Loaded) {
  const { organisation, individual, applicant } = order;
  return {
    orderId: order.id,
    orderNumber: order.number,
    accountNumber: order.account.number,
    productName: order.product.name,
    organisation: { name: organisation?.name ?? '', country: organisation?.country ?? 'NL' },
    organisationIdentifier: organisation?.kvkNumber ? `NTRNL-${organisation.kvkNumber}` : null,
    holder: individual ? nameOf(individual) : null,
    /** Of a server; a person's certificate has none. */
    hostName: individual ? null : order.commonName,
    oin: order.oin,
    validUntil: order.validUntil,
    generation: order.generation,
    applicant: { name: nameOf(applicant), email: applicant.email },
    state: order.state,
  };
}
