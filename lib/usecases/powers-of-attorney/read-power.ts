import type { Tx } from '@/lib/db/client';
import { db } from '@/lib/db/client';
import { canRequest, canSeeOrder } from '@/lib/domain/account/access';
import { type Actor, readsAccount } from '@/lib/domain/account/actor';
import { officerName } from '@/lib/domain/authority/officer';
import { type PowerContent, powerState } from '@/lib/domain/authority/power';
import { Problem } from '@/lib/domain/problem';
import { askRegister } from './ask-register';
import { withSignatories } from './current-power';
import { isPowerOpen, type OrderForPower, orderForPower, powerFacts } from './order-for-power';
import { contentHash, powerContent, signatureHash } from './power-content';

/** The newest power of attorney of an order, withdrawn ones left out, with its file. */
export function findNewestPower(tx: Pick<Tx, 'powerOfAttorney'>, orderId: string) {
  return tx.powerOfAttorney.findFirst({
    where: { orderId, withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
    include: {
      ...withSignatories,
      document: { select: { id: true, fileName: true, size: true, sha256: true } },
    },
  });
}

type NewestPower = NonNullable<Awaited<ReturnType<typeof findNewestPower>>>;

/** A power of attorney as every screen shows it. */
export function powerView(power: NewestPower) {
  const { id, way, locale, version, createdAt, completedAt, reason, decidedAt, document } = power;
  const content = power.content as unknown as PowerContent;
  const hash = contentHash(content, version);
  const signatories = power.signatories.map((signatory) => {
    const { signedName, signedAt } = signatory;
    const signature =
      signedName && signedAt
        ? {
            typedName: signedName,
            at: signedAt,
            hash: signatureHash(hash, { signatoryId: signatory.id, typedName: signedName, at: signedAt }),
          }
        : null;
    return { ...signatory, name: `${signatory.firstName} ${signatory.lastName}`, signature };
  });
  const state = powerState(power);
  return {
    id,
    state,
    way,
    locale,
    version,
    createdAt,
    completedAt,
    reason,
    decidedAt,
    document,
    content,
    hash,
    signatories,
  };
}

export type PowerView = ReturnType<typeof powerView>;

/**
 * The page of an order's power of attorney: the newest one, what a new one would say, and who the trade register names
 * to sign it. Throws `not_found` for whoever does not see the order.
 */
export async function readPower(actor: Actor, orderId: string) {
  const order = await orderForPower(db(), orderId);
  if (!readsAccount(actor) || !canSeeOrder(actor, order)) throw new Problem('not_found');
  const newest = await findNewestPower(db(), order.id);
  const power = newest && powerView(newest);
  const facts = powerFacts(order);
  const mayMake = isPowerOpen(order.state) && (!power || power.state === 'refused');
  return {
    orderId: order.id,
    orderNumber: order.number,
    mayAct: canRequest(actor, order) && isPowerOpen(order.state),
    soleStated: isSoleStated(order),
    locale: order.applicant.locale,
    power,
    preview: mayMake && facts ? powerContent(facts) : null,
    proposed: mayMake && facts ? await proposedSignatories(facts.organisation.kvkNumber) : [],
  };
}

function isSoleStated({ answers }: OrderForPower): boolean {
  const { representative } = answers as { representative?: { soleAuthority?: boolean } };
  return representative?.soleAuthority === true;
}

/** Who may bind the organisation, by the register: one who may alone, else all joint directors together. */
async function proposedSignatories(kvkNumber: string) {
  const says = await askRegister(kvkNumber);
  if (says.state !== 'found') return [];
  const people = says.officers.filter(({ isCompany }) => !isCompany);
  const sole = people.filter(({ ground }) => ground === 'sole_director' || ground === 'owner');
  const joint = people.filter(({ ground }) => ground === 'joint_director');
  const chosen = sole.length > 0 ? sole.slice(0, 1) : joint;
  return chosen.map((officer) => ({
    name: officerName(officer),
    firstName: officer.firstNames,
    lastName: officer.lastName,
    jobTitle: officer.role,
  }));
}
