import type { KeyFileTarget } from '@/lib/domain/software/key-file';
import type { Bytes } from '@/lib/pki/bytes';

/** A .p12 that was made and test-opened. */
export interface Made {
  readonly fileName: string;
  readonly p12: Bytes;
  /** For the sheet that goes into the safe; in memory until the page is left. */
  readonly password: string;
  readonly target: KeyFileTarget;
  readonly about: {
    readonly commonName: string;
    readonly orderNumber: string;
    readonly organisation: string;
    readonly notAfter: Date;
  };
}
