import type { Bytes } from '../../bytes';
import { latin1 } from '../names';
import type { Certificate } from '../parse-certificate';
import type { Budget } from '../search/budget';
import { type SignatureVerdict, type Signed, verifySignature } from './verify-signature';

/** Signature checks of one validation: each is paid for, and a certificate is checked once for each key. */
export class SignatureBook {
  readonly #known = new Map<Certificate, Map<string, Promise<SignatureVerdict>>>();

  constructor(private readonly budget: Budget) {}

  /** Whether a certificate was signed with a key. Throws LimitReached. */
  ofCertificate(certificate: Certificate, publicKeyInfo: Bytes): Promise<SignatureVerdict> {
    const verdicts = this.#known.get(certificate) ?? new Map<string, Promise<SignatureVerdict>>();
    this.#known.set(certificate, verdicts);
    const key = latin1(publicKeyInfo);
    const known = verdicts.get(key);
    if (known) return known;
    const verdict = this.of(certificate.signed, publicKeyInfo);
    verdicts.set(key, verdict);
    return verdict;
  }

  /** Whether anything else was signed with a key. Throws LimitReached. */
  of(signed: Signed, publicKeyInfo: Bytes): Promise<SignatureVerdict> {
    this.budget.spend('signatures');
    return verifySignature(signed, publicKeyInfo);
  }
}
