import { vies } from '@/lib/registers/registers';
import { guardTries } from '../accounts/parts/guard-tries';

/** Who corrects a typing error asks a few times; a register is not to be asked for other people's purposes. */
const askLimit = { name: 'vat-address', tries: 30, perSeconds: 900, blockSeconds: 900 };

export interface VatAnswer {
  /** The number that was asked about. */
  readonly vatNumber: string;
  readonly state: 'valid' | 'invalid' | 'could_not_ask';
  /** As registered, where the country gives it. */
  readonly name: string | null;
}

/**
 * What the register of the European Union says of a number while the checkout is filled in; placing the order asks again.
 * Throws `too_many_requests`.
 */
export async function askVat(vatNumber: string, ipAddress: string): Promise<VatAnswer> {
  await guardTries(askLimit, ipAddress, 'too_many_requests');
  const answer = await vies().check(vatNumber);
  const name = answer.state === 'valid' ? (answer.name ?? null) : null;
  return { vatNumber, state: answer.state, name };
}
