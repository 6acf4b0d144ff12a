/**
 * The roots of PKIoverheid that this product believes: data with a date, not code (PKIoverheid reference 1.1 and 1.3,
 * checked 2026-11). A root that is not listed has no fingerprint that was checked by hand; it is not believed until it has.
 */
export interface PinnedRoot {
  readonly name: string;
  /** SHA-256 over the DER, lower-case hexadecimal. */
  readonly sha256: string;
}

export const pinnedRoots: readonly PinnedRoot[] = [
  {
    name: 'Staat der Nederlanden Private Root CA - G1',
    sha256: '0257ce27b52408e24ee2c0945640b723c5bc66ddbda4ada58c60357604f0e675',
  },
  {
    name: 'Staat der Nederlanden Root CA - G3',
    sha256: '3c4fb0b95ab8b30032f432b86f535fe172c185d0fd39865837cf36187fa6f428',
  },
  {
    name: 'Staat der Nederlanden - G4 Root Priv G-TLS - 2024',
    sha256: '4411f67d3d7f4f49d34ff8862249de0d6692adc92df0855fb1dd67a169800484',
  },
];
