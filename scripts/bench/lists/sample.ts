import type { OrderState } from '@/lib/domain/order/lifecycle';
import { cursorAfter } from '@/lib/usecases/staff/sorted-page';
import type { Filled } from './databases';

/** An order with its account, and where lists go on in the middle. */
export interface Sample {
  readonly accountId: string;
  readonly orderId: string;
  readonly number: string;
  readonly commonName: string;
  readonly state: OrderState;
  readonly name: string;
  readonly email: string;
  readonly kvkNumber: string;
  readonly halfway: { readonly accountsByName: string; readonly ordersByState: string };
}

/** So many orders, spread over all there are. */
export async function samplesOf(filled: Filled, count: number): Promise<readonly Sample[]> {
  const { client, orders } = filled;
  const step = Math.max(1, Math.floor(orders / count));
  const numbers = Array.from({ length: count }, (_, index) =>
    String(10_000_001 + ((index * step + index) % orders)),
  );
  const rows = await client.certificateOrder.findMany({
    where: { number: { in: numbers } },
    include: { account: { include: { users: true } } },
  });
  const halfway = await middle(filled);
  return rows.map(({ id, accountId, number, commonName, state, account }) => ({
    accountId,
    orderId: id,
    number,
    commonName: commonName ?? '',
    state,
    name: account.name,
    email: account.users[0]?.email ?? '',
    kvkNumber: account.kvkNumber ?? '',
    halfway,
  }));
}

async function middle({ client, orders }: Filled): Promise<Sample['halfway']> {
  const row = await client.certificateOrder.findFirstOrThrow({
    where: { number: String(10_000_000 + Math.floor(orders / 2)) },
  });
  const account = await client.account.findUniqueOrThrow({ where: { id: row.accountId } });
  const place = [row.state, row.createdAt.getTime(), row.id];
  return {
    accountsByName: cursorAfter('accounts', 'name', [account.name.toLowerCase(), account.id]),
    ordersByState: cursorAfter('orders', '-state', place),
  };
}
