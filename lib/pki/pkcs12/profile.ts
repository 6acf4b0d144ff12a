import type { KeyFileProtection } from '@/lib/domain/software/key-file';

export type P12Profile = KeyFileProtection;

/** Rounds of key derivation, for encryption and MAC alike: whoever guesses attacks the cheaper of the two. */
export const roundsOf: Record<P12Profile, number> = { modern: 100_000, compatible: 2_048 };

/** Why a .p12 does not open. The MAC cannot tell a wrong password from changed bytes: both are `wrong_password`. */
export type P12Fault = 'unreadable' | 'unsupported' | 'wrong_password';

/** Carries a fault from deep inside a file to the function that reports it. */
export class P12Error extends Error {
  constructor(readonly fault: P12Fault) {
    super(fault);
  }
}

/**
 * The rounds of key derivation that opening one file may take, over all its parts: a file that asks for more would only
 * keep the processor busy. Ours take a third of it.
 */
export class RoundsAllowance {
  #left = 1_000_000;

  /** Takes rounds off, and returns them. Throws P12Error `unsupported` when they are not there. */
  spend(rounds: number, derivations = 1): number {
    this.#left -= rounds * derivations;
    if (rounds < 1 || this.#left < 0) throw new P12Error('unsupported');
    return rounds;
  }
}

/** What opening a file needs throughout. */
export interface Opening {
  password: string;
  allowance: RoundsAllowance;
}
