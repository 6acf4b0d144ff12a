import type { PowerContent } from '@/lib/domain/authority/power';
import type { Locale } from '@/lib/domain/locale';
import type { Seller } from '../parties';

/** A signatory as the paper shows it. */
export interface PowerSignatory {
  readonly name: string;
  readonly jobTitle: string;
  readonly email: string;
  /** Null while not signed on line. */
  readonly signature: { readonly typedName: string; readonly at: Date; readonly hash: string } | null;
}

/** A power of attorney as it is printed: its words as frozen, and whoever signed so far. */
export interface PowerDocument {
  readonly locale: Locale;
  /** A second language below the first, when a signatory reads that one. */
  readonly translation: boolean;
  readonly version: string;
  readonly madeAt: Date;
  /** Of the frozen words and facts, SHA-256, hexadecimal. */
  readonly contentHash: string;
  readonly content: PowerContent;
  readonly seller: Seller;
  /** Signed with a pen: lines to write on instead of moments and fingerprints. */
  readonly onPaper: boolean;
  readonly signatories: readonly PowerSignatory[];
}
