import { env } from '@/lib/base/env';
import type { Account } from '@/lib/db/generated/client';
import type { Buyer, Seller } from '@/lib/documents/parties';
import type { VatRule } from '@/lib/domain/money/vat';
import { vatTreatment } from '@/lib/domain/money/vat';

/** Who we are on an invoice that is made now. */
export function sellerNow(): Seller {
  const own = env();
  return {
    name: own.SELLER_NAME,
    street: own.SELLER_STREET,
    postcode: own.SELLER_POSTCODE,
    city: own.SELLER_CITY,
    country: 'NL',
    kvkNumber: own.SELLER_KVK_NUMBER,
    vatNumber: own.SELLER_VAT_NUMBER,
    iban: own.SELLER_IBAN,
    email: own.SELLER_EMAIL,
    endpoint: { scheme: '0106', id: own.SELLER_KVK_NUMBER },
  };
}

/** Whom we bill, as the account says it now; frozen with each invoice. */
export function buyerNow(account: Account): Buyer {
  const { eInvoiceScheme, eInvoiceId, billingName, billingProvince, vatNumber, kvkNumber } = account;
  return {
    name: account.name,
    street: account.billingStreet ?? '',
    postcode: account.billingPostcode ?? '',
    city: account.billingCity ?? '',
    country: account.billingCountry,
    accountNumber: account.number,
    email: account.billingEmail ?? '',
    ...(billingName ? { contactName: billingName } : {}),
    ...(billingProvince ? { province: billingProvince } : {}),
    ...(vatNumber ? { vatNumber } : {}),
    ...(kvkNumber ? { kvkNumber } : {}),
    ...(eInvoiceScheme && eInvoiceId ? { endpoint: { scheme: eInvoiceScheme, id: eInvoiceId } } : {}),
    ...(eInvoiceScheme === '0190' && eInvoiceId ? { oin: eInvoiceId } : {}),
  };
}

/** The VAT on a bill that is made now: the account's present country and checked number decide (C-33, decision 7). */
export function vatNow({ billingCountry, vatChecked }: Account): { vatRule: VatRule; vatPercent: number } {
  const { rule, percent } = vatTreatment({
    country: billingCountry,
    vatNumberConfirmed: vatChecked === 'valid',
  });
  return { vatRule: rule, vatPercent: percent };
}
