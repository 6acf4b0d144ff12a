import { z } from 'zod';
import { flag, id, list, optionalId, text } from './values';

/** `GET /user/me`. */
export const me = z.looseObject({ id, username: text, account_id: optionalId, type: text, status: text });

/** `GET /finance/balance`: amounts are decimal strings. */
export const balance = z.looseObject({
  balance: text,
  currency: text,
  total_available_funds: text,
  unlimited_negative_balance: flag,
});

const field = z.looseObject({ id, label: text, is_active: flag, data_type: text });

/** `GET /account/metadata`: the custom order fields of the account. */
export const metadata = z.looseObject({ metadata: list(field) });

export const createdField = z.looseObject({ id: optionalId }).nullish();
