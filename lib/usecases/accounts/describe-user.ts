import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';

export interface SignedInPerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly username: string;
  readonly email: string;
  readonly locale: Locale;
  /** Null for our own people. */
  readonly account: { readonly name: string; readonly number: string } | null;
}

/** Who is signed in, for the header: name, organisation and account number (S0-A1.4c). Throws `forbidden` for others. */
export async function describeUser(actor: Actor): Promise<SignedInPerson> {
  if (actor.kind !== 'user' && actor.kind !== 'staff') throw new Problem('forbidden');
  const person = await db().user.findUnique({
    where: { id: actor.userId },
    select: {
      firstName: true,
      lastName: true,
      username: true,
      email: true,
      locale: true,
      account: { select: { name: true, number: true } },
    },
  });
  if (!person) throw new Problem('not_found');
  return person;
}
