import { account } from './account';
import { certificates } from './certificates';
import type { DigicertConfig } from './config';
import { domainControl } from './dcv';
import { findOrder } from './find-order';
import { orderLists } from './order-list';
import { orders } from './orders';
import { organisations } from './organisations';
import { personOrders } from './person-orders';
import { products } from './products';
import { createReferenceField, type KnownField } from './reference-field';
import { csrReplacement } from './replace-csr';
import { createTransport } from './transport';
import { webhooks } from './webhooks';

/** The CA's Services API v2 in our words. Every method throws `CaError` and nothing else when it does not succeed. */
export type Digicert = ReturnType<typeof resources>;

/** A client that can also hand out a twin with other settings: its own gate, or a recorder beside one order. */
export type AdaptableDigicert = Digicert & { with(changes: Partial<DigicertConfig>): Digicert };

/** A client of the Services API. One per process is enough; it keeps no state but the id of our custom field. */
export function createDigicert(config: DigicertConfig): AdaptableDigicert {
  const known: KnownField = {};
  return {
    ...resources(config, known),
    with: (changes) => resources({ ...config, ...changes }, known),
  };
}

function resources(config: DigicertConfig, known: KnownField) {
  const transport = createTransport(config);
  const referenceField = createReferenceField(transport, known);
  return {
    ...orders(transport, config, referenceField),
    ...orderLists(transport),
    ...personOrders(transport, config, referenceField),
    findOrder: findOrder(transport, referenceField),
    ...csrReplacement(transport),
    ...domainControl(transport),
    ...certificates(transport),
    ...organisations(transport, config),
    ...products(transport, config),
    ...account(transport, config),
    ...webhooks(transport),
    /** Id of the account's custom order field for our reference; made when it is not there. */
    referenceFieldId: referenceField.id,
  };
}
