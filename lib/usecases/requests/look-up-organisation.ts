import type { Limit } from '@/lib/db/rate-limit';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { tradeRegister } from '@/lib/registers/registers';
import type { FoundByName, LookedUp } from '@/lib/views/request-view';
import { guardTries } from '../accounts/parts/guard-tries';

/** Per network address: looking up is for filling in a form, not for copying the trade register. */
const visitorLimit: Limit = { name: 'look-up-visitor', tries: 15, perSeconds: 900, blockSeconds: 900 };

/**
 * What the trade register says of a KVK number (eight digits) or of the number of an establishment (twelve), to fill in
 * a form with. A register that is down or knows nothing is an answer, not an error: the form can always be filled in by
 * hand. Throws `forbidden`.
 */
export async function lookUpOrganisation(
  actor: Actor,
  { kvkNumber }: { kvkNumber: string },
): Promise<LookedUp> {
  requireRequester(actor);
  if (kvkNumber.length === 8) return askRegister(kvkNumber);
  const holder = await tradeRegister().holderOf(kvkNumber);
  return holder.state === 'found' ? askRegister(holder.kvkNumber) : holder;
}

/** Active organisations whose name holds these whole words, at most ten, for who does not know the number. Throws `forbidden`. */
export async function searchOrganisations(actor: Actor, { name }: { name: string }): Promise<FoundByName> {
  requireRequester(actor);
  const answer = await tradeRegister().search(name);
  if (answer.state === 'could_not_ask') return answer;
  const hits = answer.hits.map(({ kvkNumber, name, city }) => ({ kvkNumber, name, city: city ?? '' }));
  return { state: 'answered', hits };
}

function requireRequester(actor: Actor): void {
  if (actor.kind !== 'user' || !canRequest(actor, actor)) throw new Problem('forbidden');
}

/** What the trade register says of a KVK number, for somebody who has no account yet (S0-A1.3f). Throws `too_many_requests`. */
export async function lookUpForVisitor(
  { kvkNumber }: { kvkNumber: string },
  ipAddress: string,
): Promise<LookedUp> {
  await guardTries(visitorLimit, ipAddress, 'too_many_requests');
  return askRegister(kvkNumber);
}

async function askRegister(kvkNumber: string): Promise<LookedUp> {
  const answer = await tradeRegister().lookUp(kvkNumber);
  if (answer.state !== 'found') return answer;
  const { name, tradeNames, active, rsin, address } = answer.entry;
  return {
    state: 'found',
    kvkNumber: answer.entry.kvkNumber,
    name,
    tradeNames,
    active,
    rsin: rsin ?? null,
    address: address
      ? {
          street: address.street,
          houseNumber: address.houseNumber,
          postcode: address.postcode,
          city: address.city,
        }
      : null,
  };
}
