import { z } from 'zod';
import { ask, type RegisterConfig } from './ask';

/**
 * What VIES says of a VAT number. Only its two answers count; an outage, which arrives as "not valid" with an error
 * word, is `could_not_ask`: let the order go on and ask again later.
 */
export type ViesAnswer =
  | {
      state: 'valid';
      /** As registered; undefined where a country does not give it (the Netherlands does not). */
      name: string | undefined;
      address: string | undefined;
      /** Proof that we asked; only when our own VAT number went along. */
      requestIdentifier: string | undefined;
    }
  | { state: 'invalid' }
  | { state: 'could_not_ask' };

const given = z
  .string()
  .nullish()
  .catch(undefined)
  .transform((value) => (value && !/^-*$/.test(value.trim()) ? value.trim() : undefined));

const reply = z.looseObject({
  valid: z.boolean(),
  userError: z.string().nullish(),
  name: given,
  address: given,
  requestIdentifier: given,
});

/** Client of the European Commission's VAT register (`POST /check-vat-number`). Never throws. */
export function createVies(config: RegisterConfig) {
  return {
    /** Checks a VAT number, country letters included (`NL…B..`, Greece as `EL`). With our own number we get proof. */
    async check(vatNumber: string, ownVatNumber?: string): Promise<ViesAnswer> {
      const body = { ...split(vatNumber), ...requester(ownVatNumber) };
      const heard = await ask(config, '/check-vat-number', { method: 'POST', body });
      const parsed = reply.safeParse(heard?.json);
      if (heard?.status !== 200 || !parsed.success) return { state: 'could_not_ask' };
      const { valid, userError, name, address, requestIdentifier } = parsed.data;
      if (valid && isAnswer(userError)) return { state: 'valid', name, address, requestIdentifier };
      return isAnswer(userError) ? { state: 'invalid' } : { state: 'could_not_ask' };
    },
  };
}

const isAnswer = (word: string | null | undefined) => !word || word === 'VALID' || word === 'INVALID';

const split = (vatNumber: string) => ({
  countryCode: vatNumber.slice(0, 2).toUpperCase(),
  vatNumber: vatNumber.slice(2),
});

function requester(own: string | undefined) {
  if (!own) return {};
  const { countryCode, vatNumber } = split(own);
  return { requesterMemberStateCode: countryCode, requesterNumber: vatNumber };
}
