/** A generation of the PKIoverheid hierarchy: it decides how requests and certificates are signed. */
export type Generation = 'G1' | 'G4';

/** An RSA signature scheme as Web Crypto names it. `saltLength` (bytes) counts for RSA-PSS only. */
export interface RsaScheme {
  name: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS';
  hash: 'SHA-256' | 'SHA-512';
  saltLength: number;
}

/** How a request is signed: G1 takes PKCS#1 v1.5 with SHA-256, G4 wants RSASSA-PSS with SHA-512 and a salt of 64 bytes. */
export const requestScheme: Record<Generation, RsaScheme> = {
  G1: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', saltLength: 0 },
  G4: { name: 'RSA-PSS', hash: 'SHA-512', saltLength: 64 },
};
