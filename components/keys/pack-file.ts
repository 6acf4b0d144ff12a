import type { KeyFileTarget } from '@/lib/domain/software/key-file';
import type { Bytes } from '@/lib/pki/bytes';
import type { P12Profile } from '@/lib/pki/pkcs12/profile';
import type { CeremonyFault } from './key-ceremony';
import type { KeyCertificate, KeyScreen } from './key-view';
import type { Ceremony } from './use-ceremony';

export interface P12Typed {
  fileName: string;
  password: string;
  again: string;
  /** Where the file is going to be used. */
  target: KeyFileTarget;
  profile: P12Profile;
}

interface PackOrder {
  view: Pick<KeyScreen, 'orderId' | 'organisation'>;
  certificate: KeyCertificate;
  sealedKey: string;
  typed: P12Typed;
}

/**
 * Has the worker pack the .p12, open it again with the typed password and compare its key with the certificate. The
 * password goes to the worker and nowhere else.
 */
export async function packFile(
  ceremony: Ceremony,
  { view, certificate, sealedKey, typed }: PackOrder,
): Promise<{ p12: Bytes } | { fault: CeremonyFault }> {
  const { scanPem } = await import('@/lib/pki/pem');
  const scan = scanPem(certificate.leaf + certificate.chain);
  const outcome = await ceremony.begin().packP12(
    {
      orderId: view.orderId,
      sealedKey,
      chain: scan.ok ? scan.blocks.map(({ der }) => der) : [],
      password: typed.password,
      // The name that Java and Windows show in a list of certificates.
      friendlyName: `${view.organisation.name} ${certificate.notAfter.getFullYear()}`,
      profile: typed.profile,
    },
    ceremony.setStep,
  );
  ceremony.end(outcome.ok ? undefined : outcome.fault);
  return outcome.ok ? { p12: outcome.p12 } : { fault: outcome.fault };
}
