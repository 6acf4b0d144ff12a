import { z } from 'zod';
import { emailSchema } from '../numbers/email';

/** More role addresses than this is a mailing list, and belongs in the customer's own mail server. */
export const MOST_ROLE_ADDRESSES = 10;

/** An address to add to those that get the reminders. */
export const roleAddressSchema = z.object({ email: emailSchema });

/** True when both reach the same mailbox, as far as anybody but its mail server can tell. */
export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Each address once, the first way of writing it. */
export function withoutDoubles(addresses: readonly string[]): string[] {
  return addresses.filter(
    (address, index) => addresses.findIndex((other) => sameAddress(other, address)) === index,
  );
}
