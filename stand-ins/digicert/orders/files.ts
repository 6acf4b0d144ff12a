import type { X509Certificate } from '@peculiar/x509';
import { type Bundle, type CertificateFile, formats, toPem } from '../ca/formats';
import { chainAbove, chainFrom } from '../ca/hierarchy';
import { apiError } from '../errors';
import type { IssuedCertificate } from '../model';
import { serverPlatforms } from '../products';
import type { World } from '../world';
import { signedCertificate } from './deliver';

/** The authorities above a certificate; those of persons are known once one was issued. */
async function above(world: World, { issuer, generation }: IssuedCertificate): Promise<X509Certificate[]> {
  const chain = issuer
    ? chainFrom({ ...world.hierarchy, ...(await world.persons()).hierarchy }, issuer)
    : chainAbove(world.hierarchy, generation);
  return chain.map(({ certificate }) => certificate);
}

async function bundleOf(world: World, record: IssuedCertificate): Promise<Bundle> {
  const leaf = signedCertificate(record);
  if (!leaf) throw apiError('certificate_not_issued');
  const issuers = await above(world, record);
  const root = issuers.at(-1) ?? leaf;
  return {
    leaf,
    intermediates: issuers.slice(0, world.knobs.threeCertificateChain ? 1 : -1),
    root,
    name: record.commonName.replace(/[^A-Za-z0-9.-]/g, '_').replace(/\./g, '_'),
    issuedAt: new Date(record.issuedAt ?? record.createdAt),
  };
}

/** A certificate in one of the documented formats; 404 before it is issued. */
export async function certificateFile(
  world: World,
  record: IssuedCertificate,
  format: string,
): Promise<CertificateFile> {
  const build = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!build) throw apiError('invalid_download_format');
  return build(await bundleOf(world, record));
}

/** The download format a server platform prefers. */
export function platformFormat(platformId: number): string {
  const platform = serverPlatforms.find(({ id }) => id === platformId);
  if (!platform) throw apiError('invalid_server_platform');
  return platform.format;
}

const entryOf = (certificate: X509Certificate) => ({
  subject_common_name: certificate.subjectName.getField('CN')[0] ?? '',
  pem: toPem(certificate.rawData),
});

/** The certificates above a leaf, nearest first. */
export async function intermediatesOf(world: World, record: IssuedCertificate) {
  const { intermediates, root } = await bundleOf(world, record);
  return [...intermediates, root].map(entryOf);
}

/** The whole chain of an issued certificate: leaf first, root last. */
export async function orderChain(world: World, record: IssuedCertificate) {
  const { leaf, intermediates, root } = await bundleOf(world, record);
  return [leaf, ...intermediates, root].map(entryOf);
}
