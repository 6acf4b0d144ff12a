import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { CertificateOrder, RegisterName } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import { type Actor, actorId } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { oinRegister, tradeRegister } from '@/lib/registers/registers';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { needValidator } from './need-validator';

/** What the registers are asked about for an order. */
export async function orderForRegisters(orderId: string) {
  const order = await db().certificateOrder.findUnique({
    where: { id: orderId },
    include: { organisation: true },
  });
  if (!order) throw new Problem('not_found');
  return order;
}

type Asked = Pick<CertificateOrder, 'id' | 'oin'> & { organisation: { kvkNumber: string | null } | null };

/**
 * Pulls the extract of the trade register and of the OIN register and keeps both with their moment (S0-1.4.5a,
 * S0-DOC-07). A register that does not answer is kept as that. `by` is null when the product asks by itself.
 */
export async function pullExtracts(order: Asked, by: string | null): Promise<void> {
  const kvkNumber = order.organisation?.kvkNumber;
  const [kvk, oin] = await Promise.all([
    kvkNumber ? tradeRegister().lookUp(kvkNumber) : null,
    order.oin ? oinRegister().check(order.oin) : null,
  ]);
  const extract = (register: RegisterName, number: string, answer: object) => ({
    id: newId(),
    orderId: order.id,
    register,
    number,
    answer: { ...answer },
    askedAt: now(),
    askedBy: by,
  });
  await db().registerExtract.createMany({
    data: [
      ...(kvk && kvkNumber ? [extract('kvk', kvkNumber, kvk)] : []),
      ...(oin && order.oin ? [extract('oin', order.oin, oin)] : []),
    ],
  });
}

/**
 * Asks the registers anew for the page of an order. Throws `forbidden` for anybody but validation, and `not_found`.
 */
export async function askRegisters(actor: Actor, orderId: string): Promise<void> {
  needValidator(actor);
  const order = await orderForRegisters(knownId(orderId));
  await pullExtracts(order, actorId(actor));
  const about = { actor, action: 'ask_registers', objectKind: 'order', objectId: order.id };
  await transaction((tx) => recordAudit(tx, about));
}
