import { db } from '@/lib/db/client';
import { canSeeAllOrders } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { deskKinds } from '@/lib/domain/work/work';
import type { DeskDocument, DeskPower, DeskView, KvkView, OinView } from '@/lib/views/validation-view';
import { knownId } from '../known-id';
import { openWorkOf } from '../staff/list-work';
import { type KvkExtract, type OinExtract, readExtracts } from './read-extracts';

function findParts(id: string) {
  return db().certificateOrder.findUnique({
    where: { id },
    include: {
      organisation: true,
      documents: { omit: { bytes: true }, orderBy: { createdAt: 'desc' } },
      powersOfAttorney: { orderBy: { createdAt: 'desc' } },
      appointments: { where: { state: 'booked' } },
    },
  });
}

type Parts = NonNullable<Awaited<ReturnType<typeof findParts>>>;

/**
 * What the validation desk needs of an order beside the order itself: the registers beside what was typed (S0-1.4.5a,
 * S0-1.4.5b), the work, documents, powers of attorney and the appointment. Throws `forbidden` for anybody but staff, and
 * `not_found`.
 */
export async function readDeskOrder(actor: Actor, orderId: string): Promise<DeskView> {
  if (!canSeeAllOrders(actor)) throw new Problem('forbidden');
  const order = await findParts(knownId(orderId));
  if (!order) throw new Problem('not_found');
  const [{ kvk, oin }, work] = await Promise.all([
    readExtracts(order.id, order.organisation),
    openWorkOf(actor, { orderId: order.id, kind: { in: [...deskKinds] } }),
  ]);
  const [booked] = order.appointments;
  return {
    kvk: kvk && kvkView(kvk),
    oin: oin && oinView(oin),
    work,
    documents: order.documents.map(shownDocument),
    powers: order.powersOfAttorney.map(shownPower),
    authorityFinding: order.authorityFinding,
    appointment: booked ?? null,
  };
}

function kvkView({ askedAt, number, answer, rows }: KvkExtract): KvkView {
  const entry = answer.state === 'found' ? answer.entry : null;
  return {
    askedAt,
    number,
    state: answer.state,
    legalForm: entry?.legalForm ?? '',
    tradeNames: entry?.tradeNames ?? [],
    rows,
  };
}

function oinView({ askedAt, number, answer, otherOrganisation }: OinExtract): OinView {
  const name = 'name' in answer ? (answer.name ?? null) : null;
  return { askedAt, number, state: answer.state, name, otherOrganisation };
}

const senders: Readonly<Record<string, DeskDocument['from']>> = {
  user: 'customer',
  staff: 'desk',
  link: 'link',
};

function shownDocument(document: Parts['documents'][number]): DeskDocument {
  const { id, fileName, kind, createdAt, uploadedByKind, erasedAt } = document;
  return {
    id,
    fileName,
    kind,
    createdAt,
    from: senders[uploadedByKind] ?? 'customer',
    erased: erasedAt !== null,
  };
}

function shownPower(power: Parts['powersOfAttorney'][number]): DeskPower {
  const { id, way, createdAt, withdrawnAt, decision, checkedAt, completedAt } = power;
  const going = checkedAt ? 'checked' : completedAt ? 'complete' : 'open';
  return { id, way, createdAt, state: withdrawnAt ? 'withdrawn' : (decision ?? going) };
}
