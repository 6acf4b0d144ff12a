import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { addYears } from '@/lib/domain/validity/dates';
import { member } from '../members/members.fixture';
import { orderFor } from '../organisations/organisations.fixture';

let made = 0;

interface CertificateWish {
  readonly accountId: string;
  readonly userId: string;
  readonly notAfter: Date;
  readonly renewalOfId?: string;
}

/** An order with a certificate of a year that ends at this moment. */
export async function certificateEnding({ accountId, userId, notAfter, renewalOfId }: CertificateWish) {
  made += 1;
  const commonName = `einde${made}.qvtl.nl`;
  const order = await orderFor({ accountId, userId, state: 'completed', commonName });
  if (renewalOfId) await db().certificateOrder.update({ where: { id: order.id }, data: { renewalOfId } });
  const certificate = await db().certificate.create({
    data: {
      id: newId(),
      orderId: order.id,
      caCertificateId: newId(),
      serialNumber: `0${made}`,
      leaf: '',
      chain: '',
      fingerprint: newId(),
      commonName,
      notBefore: addYears(notAfter, -1),
      notAfter,
      createdAt: addYears(notAfter, -1),
    },
  });
  return { orderId: order.id, certificateId: certificate.id, commonName };
}

/** A certificate of another provider that the account watches. */
export async function watchedEnding(accountId: string, addedBy: string, notAfter: Date) {
  made += 1;
  return db().watchedCertificate.create({
    data: {
      id: newId(),
      accountId,
      label: 'Salarispakket',
      source: 'upload',
      leaf: '',
      fingerprint: newId(),
      commonName: `elders${made}.nl`,
      issuerName: 'Andere CA',
      notBefore: addYears(notAfter, -1),
      notAfter,
      addedBy,
      createdAt: addYears(notAfter, -1),
    },
  });
}

/** An account with its owner. */
export const owner = () => member('owner');

/** The digests that were queued for an address, in order. */
export async function digestsTo(to: string) {
  const mails = await db().mail.findMany({
    where: { template: 'certificates_ending', to },
    orderBy: { id: 'asc' },
  });
  return mails.map(({ id, subject, data }) => ({
    id,
    subject,
    ...(data as { count: number; first: string; days: number; lines: string }),
  }));
}
