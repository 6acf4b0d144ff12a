import { addresses } from '../fixtures/addresses';
import { ask } from '../fixtures/requests';

interface OrderAtCa {
  readonly status: string;
  readonly commonName: string;
}

/** The orders that the CA holds for a name, as its desk lists them. */
export async function ordersAtCa(commonName: string): Promise<OrderAtCa[]> {
  const { orders } = await ask<{ orders: OrderAtCa[] }>('GET', `${addresses.digicert}/desk/api/orders`);
  return orders.filter((order) => order.commonName === commonName);
}
