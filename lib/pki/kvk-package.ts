import { zipSync } from 'fflate';
import type { Bytes } from './bytes';
import { certificateFileName } from './file-names';
import { toCertificatePem } from './formats';

export interface KvkPackage {
  /** Common name or organisation, for the file names. */
  name: string;
  /** DER certificates, leaf first. */
  chain: readonly [Bytes, ...Bytes[]];
  issuedAt: Date;
  /** Files of words: name to text. */
  texts: Readonly<Record<string, string>>;
}

/**
 * Everything KVK may ask for, and nothing it refuses (S2-Q03a, S2-Q03b, M60): the certificate by itself as .pem and as
 * .der, and its issuers once together as PEM and each by itself as DER. Only certificates and words go in.
 */
export function makeKvkPackage({ name, chain: [leaf, ...issuers], issuedAt, texts }: KvkPackage): Bytes {
  const base = certificateFileName(name, 'pem').replace(/\.pem$/, '');
  const text = (words: string) => new TextEncoder().encode(words);
  const files: Record<string, Uint8Array> = {
    [`${base}.pem`]: text(toCertificatePem([leaf])),
    [`${base}.der`]: leaf,
  };
  if (issuers.length > 0) files[`chain/${base}-chain.pem`] = text(toCertificatePem(issuers));
  issuers.forEach((issuer, index) => {
    files[`chain/${base}-issuer-${index + 1}.der`] = issuer;
  });
  for (const [fileName, words] of Object.entries(texts)) files[fileName] = text(words);
  return new Uint8Array(zipSync(files, { mtime: issuedAt }));
}
