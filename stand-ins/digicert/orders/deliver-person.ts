import 'reflect-metadata';
import { createHash, randomInt } from 'node:crypto';
import { issuePersonCertificate, type PersonProfile, type PersonSubject } from '../ca/issue-person';
import { toBase64 } from '../ca/keys';
import { textAt } from '../json';
import type { Device, IssuedCertificate, Order } from '../model';
import { dayOf, endOfTerm } from '../validation/validity';
import type { World } from '../world';
import { registrationNumberOf } from './deliver';

/** A new device for an order: with a PIN of its own, ready to be sent. */
export function newDevice(world: World): Device {
  return {
    state: 'prepared',
    since: world.now().toISOString(),
    carrier: 'PostNL (stand-in)',
    trackingNumber: '',
    pin: String(randomInt(100_000, 999_999)),
    pinDeliveredAt: null,
  };
}

/** The holder of an order, as stored. */
export function individualOf(world: World, order: Order): Record<string, unknown> | undefined {
  return world.store.data.individuals.find(({ id }) => id === order.individualId);
}

function subjectOf(world: World, order: Order): PersonSubject {
  const person = individualOf(world, order);
  const [givenName, surname] = [textAt(person, 'first_name'), textAt(person, 'last_name')];
  if (!person || !givenName || !surname) throw new Error(`Order ${order.id} has no holder.`);
  const title = textAt(person, 'professional_title');
  const organization = world.store.data.organizations.find(({ id }) => id === order.organizationId);
  return {
    country: (textAt(person, 'country') ?? 'NL').toUpperCase(),
    givenName,
    surname,
    serialNumber: `TZ${String(order.individualId).padStart(10, '0')}`,
    ...(title && !organization ? { title } : {}),
    ...(organization
      ? {
          organization: {
            name: organization.name,
            identifier: `NTRNL-${registrationNumberOf(order, organization)}`,
          },
        }
      : {}),
  };
}

const wholeSeconds = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);

/** Signs the certificate for the key that a device has made, and writes the result into its record. */
export async function issuePersonTo(
  world: World,
  order: Order,
  record: IssuedCertificate,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const start = wholeSeconds(world.now());
  const term = order.validTill ? { until: order.validTill } : order.validity;
  const { hierarchy } = await world.persons();
  const { certificate, issuer } = await issuePersonCertificate(hierarchy, world.publicUrl, {
    profile: order.extras.profile_option as PersonProfile,
    subject: subjectOf(world, order),
    publicKey,
    notBefore: start,
    notAfter: endOfTerm(term, start),
  });
  Object.assign(record, {
    status: 'issued',
    issuer,
    generation: 'G4',
    issuedAt: world.now().toISOString(),
    validFrom: dayOf(certificate.notBefore),
    validTill: dayOf(certificate.notAfter),
    serialNumber: certificate.serialNumber.toUpperCase(),
    thumbprint: createHash('sha1').update(Buffer.from(certificate.rawData)).digest('hex').toUpperCase(),
    der: toBase64(certificate.rawData),
    keyBits: 3072,
    keyHash: createHash('sha256').update(publicKey).digest('hex'),
  } satisfies Partial<IssuedCertificate>);
  order.validTill ??= dayOf(endOfTerm(order.validity, start));
  world.store.touch();
}
