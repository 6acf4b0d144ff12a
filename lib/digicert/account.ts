import type { DigicertConfig } from './config';
import type { Transport } from './transport';
import { balance, me } from './wire/account';

/** What the account can spend. Amounts are integer cents; `unlimited` means that it may go below zero freely. */
export interface CaBalance {
  balanceCents: number | undefined;
  availableCents: number | undefined;
  currency: string | undefined;
  unlimited: boolean;
}

/** Who the key speaks for, and what the account can spend (reference 3.11). */
export function account(transport: Transport, config: DigicertConfig) {
  return {
    /** The cheapest proof that address and key are right. */
    async me(): Promise<{ userId: string; username: string; accountId: string | undefined }> {
      const answer = await transport.read('/user/me', me);
      return { userId: answer.id, username: answer.username ?? '', accountId: answer.account_id };
    },

    async balance(): Promise<CaBalance> {
      const query = { container_id: config.containerId };
      const answer = await transport.read('/finance/balance', balance, query);
      return {
        balanceCents: cents(answer.balance),
        availableCents: cents(answer.total_available_funds),
        currency: answer.currency,
        unlimited: answer.unlimited_negative_balance,
      };
    },
  };
}

/** A decimal string such as `1234.5` or `-1,234.50` in cents; undefined when it is no amount. */
export function cents(amount: string | undefined): number | undefined {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})\d*)?$/.exec(amount?.replaceAll(',', '') ?? '');
  if (!match) return undefined;
  const [, sign = '', whole = '', part = ''] = match;
  const value = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return sign && value !== 0 ? -value : value;
}
