import { onOneLine } from './order-body';
import type { Transport } from './transport';
import { anything } from './wire/values';

/**
 * Replaces the CSR of an order that is not issued yet. The operation is documented, its address is not: this is the one
 * of the CA's own older client, and the only place to change when a real account shows another (reference 3.9, G3).
 */
export function csrReplacement(transport: Transport) {
  return {
    async replaceCsr(orderId: string, csr: string): Promise<void> {
      const path = `/order/certificate/${encodeURIComponent(orderId)}/csr`;
      await transport.write('POST', path, { csr: onOneLine(csr), order_id: orderId }, anything);
    },
  };
}
