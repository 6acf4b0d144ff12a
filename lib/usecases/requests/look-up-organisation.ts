import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { tradeRegister } from '@/lib/registers/registers';
import type { LookedUp } from '@/lib/views/request-view';

/**
 * What the trade register says of a KVK number (eight digits), to fill in a form with. A register that is down or
 * knows nothing is an answer, not an error: the form can always be filled in by hand. Throws `forbidden`.
 */
export async function lookUpOrganisation(
  actor: Actor,
  { kvkNumber }: { kvkNumber: string },
): Promise<LookedUp> {
  if (actor.kind !== 'user' || !canRequest(actor, actor)) throw new Problem('forbidden');
  const answer = await tradeRegister().lookUp(kvkNumber);
  if (answer.state !== 'found') return answer;
  const { name, active, rsin, address } = answer.entry;
  return {
    state: 'found',
    name,
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
