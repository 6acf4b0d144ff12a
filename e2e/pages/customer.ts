import type { Authenticator } from '../fixtures/authenticator';
import type { Customer } from '../fixtures/people';
import type { Visit } from '../fixtures/visit';
import { setUpAccount } from './set-up';
import { buy, goOnToSetUp } from './shop';

/** Buys and sets up the account in one go; ends signed in, with the telephone that was linked. */
export async function becomeCustomer(visit: Visit, customer: Customer): Promise<Authenticator> {
  await buy(visit, customer);
  await goOnToSetUp(visit);
  return setUpAccount(visit);
}
