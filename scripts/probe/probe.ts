import { accountFacts } from './account-facts';
import type { Asker } from './ask';
import { changeFacts } from './change-facts';
import type { Fact, Finding, Wish } from './fact';
import { orderFacts } from './order-facts';
import { personFacts } from './person-facts';

/** Everything our client counts on, that an account can prove. docs/digicert.md tells the same by these ids. */
export const facts: readonly Fact[] = [...accountFacts, ...orderFacts, ...personFacts, ...changeFacts];

export interface Line extends Finding, Pick<Fact, 'id' | 'what' | 'origin'> {}

/** Proves each fact in turn. Without a wish nothing is changed: those facts stay unseen. */
export async function probe(ask: Asker, wish: Wish | undefined): Promise<Line[]> {
  const lines: Line[] = [];
  for (const fact of facts) {
    const { id, what, origin } = fact;
    lines.push({ id, what, origin, ...(await proved(fact, ask, wish)) });
  }
  return lines;
}

async function proved(fact: Fact, ask: Asker, wish: Wish | undefined): Promise<Finding> {
  if (fact.changes && !wish) return { verdict: 'unseen', seen: 'needs --write --product' };
  try {
    return await fact.prove(ask, wish ?? { product: '', organisationId: undefined });
  } catch (error) {
    return { verdict: 'unseen', seen: error instanceof Error ? error.name : 'failed' };
  }
}

const wide = { id: 8, verdict: 9, origin: 12 } as const;

/** The lines as a table for people. */
export function table(lines: readonly Line[]): string {
  const row = ({ id, verdict, origin, what, seen }: Line): string =>
    `${id.padEnd(wide.id)}${verdict.padEnd(wide.verdict)}${origin.padEnd(wide.origin)}${what}\n${' '.repeat(29)}${seen}`;
  return `${lines.map(row).join('\n')}\n`;
}
