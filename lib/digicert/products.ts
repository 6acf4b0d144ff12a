import type { DigicertConfig } from './config';
import type { Transport } from './transport';
import { product, productList, type WireProduct } from './wire/product';

/** A product this account may order. */
export interface CaProductName {
  nameId: string;
  name: string;
}

/** What the account may order of one product; settles what the documentation leaves open (reference 3.11). */
export interface CaProduct extends CaProductName {
  csrRequired: boolean;
  duplicatesAllowed: boolean;
  customEndDateAllowed: boolean;
  /** Whole years an order may last; empty when the CA does not say. */
  years: number[];
  /** CAs to choose from with `caCertId`; empty when there is no choice. */
  issuers: Array<{ caCertId: string; name: string }>;
}

/** The products of the account. */
export function products(transport: Transport, config: DigicertConfig) {
  return {
    /** All products switched on for the account. */
    async products(): Promise<CaProductName[]> {
      const answer = await transport.read('/product', productList);
      return answer.products.map(({ name_id: nameId, name = '' }) => ({ nameId, name }));
    },

    /** One product; refused with a 404 when it is not switched on. */
    async product(nameId: string): Promise<CaProduct> {
      const query = { container_id: config.containerId };
      return caProduct(await transport.read(`/product/${encodeURIComponent(nameId)}`, product, query));
    },
  };
}

function caProduct(wire: WireProduct): CaProduct {
  const years = wire.allowed_order_validity_years.length
    ? wire.allowed_order_validity_years
    : wire.allowed_validity_years;
  return {
    nameId: wire.name_id,
    name: wire.name ?? '',
    csrRequired: wire.csr_required,
    duplicatesAllowed: wire.duplicates_allowed,
    customEndDateAllowed: wire.custom_expiration_date_allowed,
    years,
    issuers: wire.allowed_ca_certs.map(({ id, name = '' }) => ({ caCertId: id, name })),
  };
}
