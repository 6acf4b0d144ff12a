import { awaitedAtCa, isStatusNews, readAgainAt, readAgainAtOnce } from '@/lib/domain/ca/freshness';
import { setStatus } from '@/stand-ins/digicert/orders/status';
import type { benchCa, Clock } from './ca';
import type { OpenOrder } from './orders';

const overlap = 5 * 60_000;

type Ca = Awaited<ReturnType<typeof benchCa>>;

/** Everything that is going on: the orders, who is read next, and how long each change waited to be seen. */
export class Simulation {
  readonly ages: number[] = [];
  readonly #queue = new Set<OpenOrder>();
  readonly #byId: Map<string, OpenOrder>;
  readonly #byOrganisation = new Map<string, OpenOrder[]>();
  #tellings = new Map<string, string>();

  constructor(
    private readonly bench: Ca,
    private readonly clock: Clock,
    private readonly orders: OpenOrder[],
  ) {
    this.#byId = new Map(orders.map((order) => [order.id, order]));
    for (const order of orders) {
      const id = String(order.there.organizationId);
      this.#byOrganisation.set(id, [...(this.#byOrganisation.get(id) ?? []), order]);
    }
  }

  #any(): OpenOrder {
    const order = this.orders[Math.floor(Math.random() * this.orders.length)];
    if (!order) throw new Error('There are no orders.');
    return order;
  }

  /** The validation desk has checked an organisation: nothing tells us but the CA's list. */
  organisationPasses(): void {
    const order = this.#any();
    const id = order.there.organizationId;
    const organisation = this.bench.world.store.data.organizations.find((one) => one.id === id);
    const until = new Date(this.clock.at.getTime() + 397 * 24 * 3_600_000).toISOString();
    for (const validation of organisation?.validations ?? []) validation.validatedUntil = until;
    for (const one of this.#byOrganisation.get(String(id)) ?? []) {
      if (!one.settled) one.unseenSince ??= this.clock.at;
    }
  }

  /** A certificate is there: nothing tells us but the CA's list. */
  issued(): void {
    const order = this.#any();
    if (!order.settled || order.there.status !== 'pending') return;
    setStatus(this.bench.world, order.there, 'issued');
    order.unseenSince = this.clock.at;
  }

  /** Identity established, domain proved: told, so read. */
  told(): void {
    this.#queue.add(this.#any());
  }

  async followStatusChanges(): Promise<void> {
    // The client counts back from the real time, the CA from the bench's.
    for (const change of await this.bench.ca.orderStatusChanges(new Date(Date.now() - overlap))) {
      const order = this.#byId.get(change.orderId);
      if (!order) continue;
      const known = { state: 'validating', caStatus: order.caStatus } as const;
      if (isStatusNews(known, change)) this.#queue.add(order);
    }
  }

  async followOrganisations(): Promise<void> {
    const now = new Map<string, string>();
    for (let offset = 0; ; ) {
      const { organisations, total } = await this.bench.ca.organisationPage(offset);
      for (const { organisationId, validations } of organisations)
        now.set(organisationId, validations.map(({ until }) => until?.toISOString() ?? '').join(' '));
      offset += organisations.length;
      if (organisations.length === 0 || offset >= total) break;
    }
    for (const [id, telling] of now) {
      if (!this.#tellings.has(id) || this.#tellings.get(id) === telling) continue;
      for (const order of this.#byOrganisation.get(id) ?? []) if (!order.settled) this.#queue.add(order);
    }
    this.#tellings = now;
  }

  sweep(): void {
    const due = this.orders.filter((order) => order.readAgainAt <= this.clock.at);
    due.sort((one, other) => one.readAgainAt.getTime() - other.readAgainAt.getTime());
    for (const order of due.slice(0, readAgainAtOnce)) this.#queue.add(order);
  }

  /** Reads as many as the limits let through now. */
  async work(): Promise<void> {
    for (const order of this.#queue) {
      if (!this.bench.hasRoom()) return;
      this.#queue.delete(order);
      await this.#read(order).catch(() => this.#queue.add(order));
    }
  }

  async #read(order: OpenOrder): Promise<void> {
    const { ca } = this.bench;
    if (!order.settled) await ca.validation(order.id);
    const { status, rawStatus } = order.settled
      ? await ca.orderInfo(order.id)
      : { status: '', rawStatus: 'pending' };
    // The certificate itself, and the next order in its place: sent, and read once.
    if (status === 'issued') for (let call = 0; call < 3; call += 1) await ca.orderInfo(order.id);
    if (order.unseenSince) this.ages.push(this.clock.at.getTime() - order.unseenSince.getTime());
    if (order.unseenSince && !order.settled) order.settled = true;
    order.unseenSince = null;
    order.caStatus = rawStatus;
    if (status === 'issued') this.#replace(order);
    const awaits = awaitedAtCa(order.settled ? [] : [{ kind: 'organisation', state: 'busy' }]);
    order.readAgainAt = readAgainAt(awaits, { since: order.since, at: this.clock.at });
  }

  /** As many stay open: a new order takes the place of the one that is done. */
  #replace(order: OpenOrder): void {
    order.there.status = 'pending';
    Object.assign(order, { settled: false, caStatus: 'pending', since: this.clock.at });
  }

  /** What the CA knows and we do not yet, by how long. */
  unseen(): number[] {
    return this.orders.flatMap(({ unseenSince }) =>
      unseenSince ? [this.clock.at.getTime() - unseenSince.getTime()] : [],
    );
  }
}
