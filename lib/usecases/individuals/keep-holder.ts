import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import type { Individual } from '@/lib/db/generated/client';
import { Problem } from '@/lib/domain/problem';
import type { HolderAnswer, NewHolder } from '@/lib/domain/request/questions/holder';

interface Kept {
  accountId: string;
  answer: HolderAnswer;
  /** Which titles the product carries; somebody stored must have one of them. */
  titles: readonly string[];
  at: Date;
}

/**
 * Keeps the holder for next time. Nobody who is stored is ever changed by a request: whoever differs in anything is
 * entered anew (S4-R47). Throws `invalid_input` for a person of another account, one who was put away, and one without
 * the title that the product needs.
 */
export async function keepHolder(tx: Tx, { accountId, answer, titles, at }: Kept): Promise<Individual> {
  if ('individualId' in answer) return storedHolder(tx, { accountId, id: answer.individualId, titles });
  const { telephone, professionalTitle = null, ...person } = answer;
  const data = { ...person, phone: telephone, professionalTitle };
  const same = await tx.individual.findFirst({ where: { accountId, deactivatedAt: null, ...data } });
  return same ?? tx.individual.create({ data: { id: newId(), accountId, ...data, createdAt: at } });
}

interface Stored {
  accountId: string;
  id: string;
  titles: readonly string[];
}

async function storedHolder(tx: Tx, { accountId, id, titles }: Stored): Promise<Individual> {
  const found = await tx.individual.findFirst({ where: { id, accountId, deactivatedAt: null } });
  if (!found) throw new Problem('invalid_input', { fields: { 'holder.individualId': 'unknown_person' } });
  if (titles.length > 0 && !titles.includes(found.professionalTitle ?? '')) {
    throw new Problem('invalid_input', { fields: { 'holder.individualId': 'person_without_title' } });
  }
  return found;
}

type Person = Pick<NewHolder, 'firstName' | 'lastName' | 'email'>;

/**
 * The holder as somebody we may write to: identity and approval go the same way as a representative's. A contact who is
 * there keeps their telephone and job title.
 */
export async function contactOfHolder(tx: Tx, holder: Individual, at: Date): Promise<string> {
  const { accountId, firstName, lastName, email, phone, professionalTitle } = holder;
  const like = (text: string) => ({ equals: text, mode: 'insensitive' as const });
  const person = { firstName, lastName, email } satisfies Person;
  const known = await tx.contact.findFirst({
    where: { accountId, firstName: like(firstName), lastName: like(lastName), email: like(email) },
  });
  if (known) return known.id;
  const data = { id: newId(), accountId, ...person, phone, jobTitle: professionalTitle ?? '', createdAt: at };
  return (await tx.contact.create({ data })).id;
}
