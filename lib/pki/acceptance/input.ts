import type { CriterionId } from '@/lib/domain/acceptance/criteria';
import type { RegisterAnswers } from '@/lib/domain/acceptance/register-findings';
import type { Row, Verdict } from '@/lib/domain/acceptance/row';
import type { Bytes } from '../bytes';
import type { AlgorithmPolicy } from '../path/checks/algorithm-policy';
import type { TrustAnchor } from '../path/input';

/** What somebody dropped: the bytes of a file, or pasted text. */
export type Dropped = string | Bytes;

/** Everything that decides; nothing is fetched and no clock is read. */
export interface AcceptanceInput {
  file: Dropped;
  /** With its extension; absent when pasted. */
  fileName?: string;
  /** Files with issuers beside it. */
  chain?: Dropped[];
  /** Issuers from elsewhere, DER: they may complete the path but are no part of what was dropped. */
  knownIssuers?: Bytes[];
  anchors: TrustAnchor[];
  /** The one that KVK has registered for the holder: eight digits. */
  kvkNumber?: string;
  time: Date;
  /** DER. */
  crls?: Bytes[];
  ocspAnswers?: Bytes[];
  /** Hosts that were asked for revocation data or issuers and gave none; absent when nobody asked. */
  notReached?: string[];
  /** Absent when nobody asked. */
  registers?: RegisterAnswers;
  algorithms?: AlgorithmPolicy | 'any';
}

/** What the test was about, for people to recognise; names are safe to show. */
export interface Tested {
  what: 'certificate' | 'request' | 'nothing';
  commonName?: string;
  organisation?: string;
  /** Subject serialNumber (2.5.4.5): OIN, HRN or KVK number. */
  serialNumber?: string;
  issuer?: string;
  notBefore?: Date;
  notAfter?: Date;
  /** Hexadecimal, over the DER. */
  sha256?: string;
}

export interface AcceptanceReport {
  tested: Tested;
  rows: Row[];
  verdict: Verdict;
  /** The path as far as it leads, DER, the tested certificate first: where issuers and revocation data are to be sought. */
  path: Bytes[];
}

/** Rows that depend on the issuers of a certificate. */
export const chainCriteria: CriterionId[] = [
  'Q04',
  'R02',
  'R06',
  'R08',
  'R09',
  'R10',
  'R17',
  'R22',
  'R23',
  'R27',
  'R28',
  'R29',
];
