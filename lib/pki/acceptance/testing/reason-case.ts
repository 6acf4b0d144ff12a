import type { AcceptanceReport } from '../input';
import { failures } from './sound-hierarchy';

/** One certificate, chain or file with one thing wrong, and every criterion that must fail for it: no more, no less. */
export interface ReasonCase {
  /** Begins with the reason. */
  name: string;
  /** Beside the reason itself: requirements that say the same in other words. */
  also?: string[];
  code: string;
  make: () => Promise<AcceptanceReport>;
}

/** The reason that a case is about. */
export const reasonOf = ({ name }: ReasonCase): string => name.slice(3, 6);

/** Says what failed against what had to. */
export async function outcomeOf({ make }: ReasonCase): Promise<{ failed: string[]; codes: string[] }> {
  const found = failures(await make());
  return { failed: found.map((one) => one.slice(0, one.indexOf(' '))).toSorted(), codes: found };
}
