import { checkCrls } from './check-crls';
import { checkOcsp } from './check-ocsp';
import { mostTelling, type RevocationStatus } from './outcome';
import type { RevocationInput } from './subject';

/**
 * The revocation status of one certificate at one moment, by the CRLs (RFC 5280 section 6.3) and OCSP answers
 * (RFC 6960) given. A proof of revocation from either side wins; otherwise one side that knows is enough.
 * Nothing is fetched; never throws on whatever bytes are given; linear in their size.
 */
export async function checkRevocation(input: RevocationInput): Promise<RevocationStatus> {
  const byOcsp = await checkOcsp(input);
  if (byOcsp.state === 'revoked') return byOcsp;
  const byCrls = await checkCrls(input);
  if (byCrls.state === 'revoked') return byCrls;
  if (byOcsp.state === 'good') return byOcsp;
  if (byCrls.state === 'good') return byCrls;
  return { state: 'unknown', why: mostTelling([byOcsp.why, byCrls.why]) };
}
