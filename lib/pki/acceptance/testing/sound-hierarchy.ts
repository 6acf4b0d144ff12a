import type { Bytes } from '../../bytes';
import { oid, sequence, set, tlv } from '../../der';
import { toCertificatePem } from '../../formats';
import { asSigner } from '../../path/testing/check';
import {
  dns,
  type Holder,
  makeAuthority,
  makeLeaf,
  now,
  type Order,
  say,
  uri,
} from '../../path/testing/issue';
import { distributionPoints, makeCrl } from '../../revocation/testing/make-crl';
import { checkAcceptance } from '../check-acceptance';
import type { AcceptanceInput, AcceptanceReport } from '../input';

export const serverPolicy = '2.16.528.1.1003.1.2.8.6';
export const clientAuth = '1.3.6.1.5.5.7.3.2';
export const serverAuth = '1.3.6.1.5.5.7.3.1';
export const kvkNumber = '69599084';
export const oin = `00000003${kvkNumber}0000`;

const attribute = (type: string, value: string, tag = 0x0c): Bytes =>
  set(sequence(oid(type), tlv(tag, new TextEncoder().encode(value))));

export interface Subject {
  organisation?: string;
  serialNumber?: string;
  commonName?: string;
}

/** A subject as PKIoverheid writes it; an empty text leaves a part out. */
export const subject = ({
  organisation = 'Bakkerij Zegelaar',
  serialNumber = oin,
  commonName = 'api.bakkerij-zegelaar.nl',
}: Subject = {}): Bytes =>
  sequence(
    attribute('2.5.4.6', 'NL', 0x13),
    ...(organisation ? [attribute('2.5.4.10', organisation)] : []),
    ...(serialNumber ? [attribute('2.5.4.5', serialNumber, 0x13)] : []),
    ...(commonName ? [attribute('2.5.4.3', commonName)] : []),
  );

/** Extensions of a server certificate of G1; each can be replaced, or left out with null. */
export const leafExtensions: Record<string, Bytes> = {
  '2.5.29.17': say.names(dns('api.bakkerij-zegelaar.nl')),
  '2.5.29.15': say.keyUsage(0, 2),
  '2.5.29.37': say.purposes(serverAuth, clientAuth),
  '2.5.29.32': say.policies(serverPolicy),
  '2.5.29.31': distributionPoints({ full: [uri('http://crl.pkioverheid.nl/a.crl')] }),
};

const issuing = { '2.5.29.32': say.policies(serverPolicy) };

export interface Orders {
  root?: Order;
  domain?: Order;
  tsp?: Order;
  leaf?: Order;
}

export interface Made {
  root: Holder;
  domain: Holder;
  tsp: Holder;
  leaf: Holder;
  /** Of root, domain CA and TSP CA, in force. */
  crls: Bytes[];
}

/** A hierarchy with nothing wrong with it, but for what is ordered otherwise. */
export async function makeSound({ root, domain, tsp, leaf }: Orders = {}): Promise<Made> {
  const top = await makeAuthority('Root', root);
  const below = await makeAuthority('Domain CA', {
    by: top,
    ...domain,
    extensions: { ...issuing, ...domain?.extensions },
  });
  const issuer = await makeAuthority('TSP CA', {
    by: below,
    ...tsp,
    extensions: { ...issuing, ...tsp?.extensions },
  });
  const end = await makeClient(issuer, leaf);
  const crls = await Promise.all([top, below, issuer].map((holder) => makeCrl(asSigner(holder))));
  return { root: top, domain: below, tsp: issuer, leaf: end, crls };
}

/** A server certificate with nothing wrong with it, but for what is ordered otherwise. */
export function makeClient(by: Holder, order: Order = {}): Promise<Holder> {
  return makeLeaf(by, {
    name: subject(),
    ...order,
    extensions: { ...leafExtensions, ...order.extensions },
  });
}

/** A PEM file of these holders' certificates. */
export const pemOf = (...holders: Holder[]): string => toCertificatePem(holders.map(({ der }) => der));

/** Tests the whole chain as one PEM file, with everything at hand to judge it. */
export function check(made: Made, input: Partial<AcceptanceInput> = {}): Promise<AcceptanceReport> {
  const { leaf, tsp, domain, root } = made;
  return checkAcceptance({
    file: pemOf(leaf, tsp, domain, root),
    fileName: 'certificate.pem',
    anchors: [{ certificate: root.der }],
    kvkNumber,
    time: now,
    crls: made.crls,
    ...input,
  });
}

/** The criteria that failed, with the finding. */
export const failures = ({ rows }: AcceptanceReport): string[] =>
  rows.filter(({ state }) => state === 'failed').map(({ id, code }) => `${id} ${code}`);
