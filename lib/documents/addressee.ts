import type { Locale } from '@/lib/domain/locale';
import { translator } from '@/lib/views/messages/translate';
import type { Buyer, Seller } from './parties';

const present = (line: string | undefined): line is string => Boolean(line?.trim());

/** A country in words, in the language of the document. */
function countryName(country: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;
}

function placeLines(party: { postcode: string; city: string; country: string }, locale: Locale): string[] {
  return [`${party.postcode} ${party.city}`, countryName(party.country, locale)];
}

/** Who we are, line by line, as the law asks of an invoice (Wet op de omzetbelasting 1968, article 35a). */
export function sellerLines(seller: Seller, locale: Locale): string[] {
  const t = translator(locale, 'document');
  return [
    seller.name,
    seller.street,
    ...placeLines(seller, locale),
    t('kvk', { number: seller.kvkNumber }),
    t('vatId', { number: seller.vatNumber }),
    t('iban', { number: ibanText(seller.iban) }),
    seller.email,
    seller.website,
  ].filter(present);
}

/** The addressee as on an envelope. */
export function buyerLines(buyer: Buyer, locale: Locale): string[] {
  const t = translator(locale, 'document');
  const attention = present(buyer.contactName) ? t('attention', { name: buyer.contactName }) : undefined;
  return [buyer.name, attention, buyer.street, ...placeLines(buyer, locale)].filter(present);
}

/** An IBAN in groups of four, as on paper (ISO 13616). */
export function ibanText(iban: string): string {
  return iban.replaceAll(/\s/g, '').replaceAll(/(.{4})(?=.)/g, '$1\u00a0');
}
