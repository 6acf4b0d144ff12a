import type { JsonObject } from './json';
import { type Harness, makeCsr, organization, SERVER, serverOrder, startHarness } from './test-harness';

export interface OrderBench {
  readonly harness: Harness;
  readonly csr: string;
  /** Begins a test: a normal day, and an organization that no other test knows. */
  next(): Promise<void>;
  newOrganization(): JsonObject;
  /** A complete order for the organization of this test. */
  body(change?: JsonObject, certificate?: JsonObject): JsonObject;
  /** Places such an order and answers its id. */
  place(change?: JsonObject, certificate?: JsonObject): Promise<string>;
  info(order: string): Promise<JsonObject>;
  validation(order: string): Promise<JsonObject>;
  /** A verdict of the desk on one check. */
  check(order: string, kind: string, result: string, reason?: string): ReturnType<Harness['desk']>;
}

/** A stand-in with what tests about orders need. */
export async function openBench(): Promise<OrderBench> {
  const harness = await startHarness();
  const csr = await makeCsr(harness.folder, 'rsa:2048');
  let serial = 0;
  const newOrganization = (): JsonObject => ({ ...organization, name: `Bakkerij ${serial} B.V.` });
  const body: OrderBench['body'] = (change = {}, certificate = {}) =>
    serverOrder(csr, { organization: newOrganization(), ...change }, certificate);
  return {
    harness,
    csr,
    newOrganization,
    body,
    async next() {
      serial += 1;
      await harness.calmDown();
    },
    async place(change, certificate) {
      const answer = await harness.api('POST', SERVER, body(change, certificate));
      if (answer.status !== 201) throw new Error(answer.text);
      return String(answer.body.id);
    },
    info: async (order) => (await harness.api('GET', `/order/certificate/${order}`)).body,
    validation: async (order) => (await harness.api('GET', `/order/certificate/${order}/validation`)).body,
    check: (order, kind, result, reason) =>
      harness.desk('POST', `/orders/${order}/checks/${kind}`, { result, reason }),
  };
}
