import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { X509Certificate } from '@peculiar/x509';
import { issueServerCertificate, type ServerSubject } from '../ca/issue';
import { fromBase64, toBase64 } from '../ca/keys';
import type { IssuedCertificate, Order, Organization } from '../model';
import { judgeCsr } from '../validation/csr';
import { dayOf, endOfTerm } from '../validation/validity';
import type { World } from '../world';

const KVK_PREFIX = '00000003';
const TEST_PREFIX = '00000099';

/**
 * The trade register number that goes with an order. The API has no field for it: the validation desk reads
 * it in the register. Here it is taken from the OIN where that holds one, or else made up from the id.
 */
export function registrationNumberOf(order: Order, organization: Organization): string {
  if (organization.registrationNumber) return organization.registrationNumber;
  const prefix = order.oin?.slice(0, 8);
  const fromOin = prefix === KVK_PREFIX || prefix === TEST_PREFIX ? order.oin?.slice(8, 16) : undefined;
  return fromOin && /^\d{8}$/.test(fromOin) ? fromOin : `90${String(organization.id).slice(-6)}`;
}

function subjectOf(world: World, order: Order, certificate: IssuedCertificate): ServerSubject {
  const organization = world.store.data.organizations.find(({ id }) => id === order.organizationId);
  const [first, ...others] = certificate.dnsNames;
  if (!organization || !first) throw new Error(`Order ${order.id} has no organization or no name.`);
  const number = registrationNumberOf(order, organization);
  return {
    country: organization.country.toUpperCase(),
    organization: organization.name,
    organizationIdentifier: `NTRNL-${number}`,
    ...(order.excludeOin ? {} : { oin: order.oin ?? `${KVK_PREFIX}${number}0000` }),
    dnsNames: [first, ...others],
  };
}

const wholeSeconds = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);

/** Signs the certificate that a record was waiting for and writes the result into the record. */
export async function fillCertificate(world: World, order: Order, record: IssuedCertificate): Promise<void> {
  const verdict = await judgeCsr(record.csr, record.generation);
  if ('problem' in verdict) throw new Error(`Order ${order.id}: ${verdict.problem.code}`);
  const start = wholeSeconds(world.now());
  const term = order.validTill ? { until: order.validTill } : order.validity;
  const certificate = await issueServerCertificate(world.hierarchy, world.publicUrl, {
    generation: record.generation,
    subject: subjectOf(world, order, record),
    publicKey: verdict.key.spki,
    notBefore: start,
    notAfter: endOfTerm(term, start),
  });
  record.status = 'issued';
  record.issuedAt = world.now().toISOString();
  record.validFrom = dayOf(certificate.notBefore);
  record.validTill = dayOf(certificate.notAfter);
  record.serialNumber = certificate.serialNumber.toUpperCase();
  record.thumbprint = createHash('sha1').update(Buffer.from(certificate.rawData)).digest('hex').toUpperCase();
  record.der = toBase64(certificate.rawData);
  order.validTill ??= dayOf(endOfTerm(order.validity, start));
  world.store.touch();
}

/** The signed certificate of a record, if it was issued. */
export function signedCertificate(record: IssuedCertificate): X509Certificate | null {
  return record.der ? new X509Certificate(fromBase64(record.der)) : null;
}
