import type { X509Certificate } from '@peculiar/x509';
import { type Bundle, type CertificateFile, formats, toPem } from '../ca/formats';
import { chainAbove } from '../ca/hierarchy';
import { apiError } from '../errors';
import type { IssuedCertificate } from '../model';
import { serverPlatforms } from '../products';
import type { World } from '../world';
import { signedCertificate } from './deliver';

function bundleOf(world: World, record: IssuedCertificate): Bundle {
  const leaf = signedCertificate(record);
  if (!leaf) throw apiError('certificate_not_issued');
  const above = chainAbove(world.hierarchy, record.generation).map(({ certificate }) => certificate);
  const root = above.at(-1) ?? leaf;
  return {
    leaf,
    intermediates: above.slice(0, world.knobs.threeCertificateChain ? 1 : -1),
    root,
    name: record.commonName.replace(/[^A-Za-z0-9.-]/g, '_').replace(/\./g, '_'),
    issuedAt: new Date(record.issuedAt ?? record.createdAt),
  };
}

/** A certificate in one of the documented formats; 404 before it is issued. */
export function certificateFile(world: World, record: IssuedCertificate, format: string): CertificateFile {
  const build = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!build) throw apiError('invalid_download_format');
  return build(bundleOf(world, record));
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
export function intermediatesOf(world: World, record: IssuedCertificate) {
  const { intermediates, root } = bundleOf(world, record);
  return [...intermediates, root].map(entryOf);
}

/** The whole chain of an issued certificate: leaf first, root last. */
export function orderChain(world: World, record: IssuedCertificate) {
  const { leaf, intermediates, root } = bundleOf(world, record);
  return [leaf, ...intermediates, root].map(entryOf);
}
