import type { FieldProblemCode } from '@/lib/domain/problem';
import type { Bytes } from '@/lib/pki/bytes';
import { toCertificatePem } from '@/lib/pki/formats';
import { orderChain } from '@/lib/pki/order-chain';
import { type CertificateFacts, readCertificate } from '@/lib/pki/read-certificate';
import type { CertificateFault } from '@/lib/pki/read-certificates';

/** What is kept of a certificate that is watched. */
export interface WatchedFacts {
  readonly leaf: string;
  readonly chain: string;
  readonly fingerprint: string;
  readonly commonName: string;
  readonly issuerName: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const problems: Readonly<Record<CertificateFault['code'] | 'several_leaves', FieldProblemCode>> = {
  several_leaves: 'certificate_several',
  too_many: 'certificate_several',
  private_key_included: 'certificate_is_private_key',
  pkcs12_instead: 'certificate_is_private_key',
  csr_instead: 'certificate_is_other_file',
  something_else_instead: 'certificate_is_other_file',
  too_large: 'certificate_too_large',
  empty: 'required',
  dashes_changed: 'certificate_unreadable',
  cut_off: 'certificate_unreadable',
  unreadable: 'certificate_unreadable',
};

type Read =
  | { readonly ok: true; readonly facts: WatchedFacts }
  | { readonly ok: false; readonly problem: FieldProblemCode };

/** The one certificate that a file is about, with the issuers that came along. Never throws. */
export async function certificateOf(file: Bytes): Promise<Read> {
  const ordered = await orderChain(file);
  if (!ordered.ok) return { ok: false, problem: problems[ordered.fault.code] };
  const [leaf, ...issuers] = ordered.chain;
  const facts = leaf && (await factsOf(leaf, issuers));
  return facts ? { ok: true, facts } : { ok: false, problem: 'certificate_unreadable' };
}

/** What is kept of a certificate and the issuers that came along. Undefined when it cannot be read. */
export async function factsOf(leaf: Bytes, issuers: readonly Bytes[]): Promise<WatchedFacts | undefined> {
  const facts = await readCertificate(leaf);
  if (!facts || Number.isNaN(facts.notAfter.getTime()) || Number.isNaN(facts.notBefore.getTime())) return;
  return {
    leaf: facts.pem,
    chain: toCertificatePem(issuers),
    fingerprint: facts.sha256,
    commonName: nameOf(facts),
    issuerName: part(facts.issuer, 'commonName') ?? part(facts.issuer, 'organisation') ?? '–',
    notBefore: facts.notBefore,
    notAfter: facts.notAfter,
  };
}

const part = (name: CertificateFacts['issuer'], wanted: string) =>
  name.find(({ field }) => field === wanted)?.value.slice(0, 200);

/** New public certificates have an empty subject: then the first name they hold for. */
function nameOf({ commonName, alternativeNames, organisation, serialNumber }: CertificateFacts): string {
  return (commonName ?? alternativeNames[0]?.value ?? organisation ?? serialNumber).slice(0, 200);
}
