import { addresses } from '../fixtures/addresses';

export interface PaymentAtProvider {
  readonly id: string;
  readonly method: string;
  readonly status: string;
}

/** Every payment that the payment provider holds, newest first, as its desk lists them. */
async function paymentsAtProvider(): Promise<PaymentAtProvider[]> {
  const page = await (await fetch(`${addresses.mollie}/desk/payments`)).text();
  const rows = [...page.matchAll(/<tr id="(tr_\w+)">(.*?)<\/tr>/gs)];
  return rows.map(([, id = '', row = '']) => {
    const cells = [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, text = '']) => text.trim());
    const [method = '', status = ''] = cells.slice(-2);
    return { id, method, status };
  });
}

/** Starts to count: the function that comes back tells which payments were made since, newest first. */
export async function countPayments(): Promise<() => Promise<PaymentAtProvider[]>> {
  const before = new Set((await paymentsAtProvider()).map(({ id }) => id));
  return async () => (await paymentsAtProvider()).filter(({ id }) => !before.has(id));
}
