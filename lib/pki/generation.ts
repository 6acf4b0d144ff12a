import { type CsrSignature, type Generation, generations } from '@/lib/domain/product/generations';

export type { Generation };

/** An RSA signature scheme as Web Crypto names it. `saltLength` (bytes) counts for RSA-PSS only. */
export interface RsaScheme {
  name: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS';
  hash: 'SHA-256' | 'SHA-512';
  saltLength: number;
}

const schemes: Record<CsrSignature, RsaScheme> = {
  rsa_pkcs1_sha256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', saltLength: 0 },
  rsa_pss_sha512: { name: 'RSA-PSS', hash: 'SHA-512', saltLength: 64 },
};

/** How a request is signed in each generation. */
export const requestScheme: Record<Generation, RsaScheme> = {
  G1: schemes[generations.G1.csrSignature],
  G4: schemes[generations.G4.csrSignature],
};
