import type { Bytes } from '../bytes';
import { DerError } from '../read-der';
import { type Crl, largestCrl, readCrl } from './crl';
import { isFromPoint, pointsOf, reasonsCovered } from './crl-scope';
import { type CrlSigner, findCrlSigner } from './crl-signer';
import { deltasFor, newestFirst } from './delta-crl';
import { allReasons, type DistributionPoint, type ReasonMask } from './distribution-point';
import { type Entry, type Findings, searchEntries } from './find-entry';
import { mostTelling, type RevocationStatus, type RevocationUnknown } from './outcome';
import type { RevocationInput } from './subject';

/** CRLs and distribution points looked at for one certificate. */
const mostCrls = 64;
const mostPoints = 100;

/** The CRLs at hand, and what was learnt about them on the way. */
interface Shelf {
  input: RevocationInput;
  complete: Crl[];
  deltas: Crl[];
  signers: Map<Crl, Promise<CrlSigner>>;
  whys: Set<RevocationUnknown>;
}

/**
 * The status of a certificate by the CRLs given (RFC 5280 section 6.3.3): distribution point by distribution point,
 * until the reasons covered are all there are. Never throws.
 */
export async function checkCrls(input: RevocationInput): Promise<RevocationStatus> {
  const shelf = openShelf(input);
  try {
    return await walkPoints(pointsOf(input.certificate), shelf);
  } catch (error) {
    if (error instanceof DerError) return { state: 'unknown', why: 'malformed' };
    throw error;
  }
}

function openShelf(input: RevocationInput): Shelf {
  const whys = new Set<RevocationUnknown>();
  const read = (der: Bytes): Crl[] => {
    const crl = readCrl(der);
    if (!crl) whys.add(der.length > largestCrl ? 'limit_exceeded' : 'malformed');
    return crl ? [crl] : [];
  };
  if (input.crls.length > mostCrls) whys.add('limit_exceeded');
  const crls = newestFirst(input.crls.slice(0, mostCrls).flatMap(read));
  const complete = crls.filter(({ baseNumber }) => baseNumber === undefined);
  const deltas = crls.filter(({ baseNumber }) => baseNumber !== undefined);
  return { input, complete, deltas, signers: new Map(), whys };
}

async function walkPoints(points: DistributionPoint[], shelf: Shelf): Promise<RevocationStatus> {
  const { whys, complete, deltas, input } = shelf;
  let covered: ReasonMask = 0;
  for (const point of points.slice(-mostPoints)) {
    const isFrom = (crl: Crl) => isFromPoint(crl, point, input.certificate);
    const crls = complete.filter(isFrom);
    if (crls.length === 0 && deltas.some(isFrom)) whys.add('crl_base_missing');
    for (const crl of crls) {
      const reasons = reasonsCovered(crl, point, input.certificate);
      if (reasons === 0) whys.add('crl_scope_mismatch');
      if ((reasons & ~covered) === 0) continue;
      const said = await consult(crl, point, shelf);
      if (typeof said === 'string') whys.add(said);
      else if (said.entry && said.entry !== 'removed') return said.entry;
      else covered |= reasons;
    }
    if (covered === allReasons) return { state: 'good' };
  }
  if (covered !== 0) whys.add('reasons_not_covered');
  return { state: 'unknown', why: mostTelling([...whys]) };
}

/** What a complete CRL, with the newest delta CRL that goes with it, says; or why it says nothing. */
async function consult(
  crl: Crl,
  { crlIssuer }: DistributionPoint,
  shelf: Shelf,
): Promise<{ entry: Entry } | RevocationUnknown> {
  const { input } = shelf;
  const fault = findFault(crl, input.time);
  if (fault && fault !== 'crl_expired') return fault;
  const signer = await signerOf(crl, shelf);
  if ('why' in signer) return fault ?? signer.why;
  // Nobody vouches for himself, unless the issuer of the certificate has named him to do so.
  if (signer.itself && !crlIssuer) return 'crl_issuer_not_trusted';
  const delta = await findDelta(crl, signer.key, shelf);
  // With a delta CRL the combination is as fresh as the delta CRL (RFC 5280 section 5.2.4).
  if (fault && !delta) return fault;
  const base = search(crl, input);
  if (typeof base === 'string') return base;
  return { entry: delta?.entry ?? base.entry };
}

function signerOf(crl: Crl, { signers, input }: Shelf): Promise<CrlSigner> {
  const known = signers.get(crl) ?? findCrlSigner(crl, input);
  signers.set(crl, known);
  return known;
}

function findFault(crl: Crl, time: Date): RevocationUnknown | undefined {
  if (crl.unknownCritical) return 'crl_unknown_critical_extension';
  if (crl.thisUpdate > time) return 'crl_not_yet_valid';
  if (!crl.nextUpdate) return 'crl_without_next_update';
  return crl.nextUpdate < time ? 'crl_expired' : undefined;
}

function search(crl: Crl, { certificate }: RevocationInput): Findings | RevocationUnknown {
  try {
    const findings = searchEntries(crl, certificate);
    return findings.unknownCritical ? 'crl_unknown_critical_extension' : findings;
  } catch (error) {
    if (error instanceof DerError) return 'malformed';
    throw error;
  }
}

/** The newest delta CRL that holds at the time and has the key of the complete CRL (RFC 5280 section 6.3.3 h). */
async function findDelta(complete: Crl, key: Bytes, { deltas, input }: Shelf): Promise<Findings | undefined> {
  for (const delta of deltasFor(complete, deltas)) {
    if (findFault(delta, input.time)) continue;
    if ((await input.verifySignature(delta.signed, key)) !== 'right') continue;
    const findings = search(delta, input);
    if (typeof findings !== 'string') return findings;
  }
  return undefined;
}
