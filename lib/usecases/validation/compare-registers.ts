import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { differs } from '@/lib/domain/validation/compare';
import { raiseWorkItem } from '../staff/raise-work-item';
import { orderForRegisters, pullExtracts } from './ask-registers';
import { deskKeys } from './desk-work';
import { type Extracts, readExtracts } from './read-extracts';

/**
 * Compares a request with the registers as soon as the CA has it (S0-1.4.5a, S0-1.4.5b), so that our people look only at
 * what differs. An order that is compared already is left alone, so the job may run any number of times.
 */
export async function compareRegisters(orderId: string): Promise<void> {
  const order = await orderForRegisters(orderId);
  if (order.state !== 'validating') return;
  if ((await db().registerExtract.count({ where: { orderId } })) === 0) await pullExtracts(order, null);
  const found = findings(await readExtracts(orderId, order.organisation));
  await transaction(async (tx) => {
    for (const [check, about] of found) {
      const dedupeKey = deskKeys.check(orderId, check);
      await raiseWorkItem(tx, { kind: 'validation', orderId, params: { about, check }, dedupeKey });
    }
  });
}

type Finding = readonly [CheckKind, 'register_differs' | 'register_silent'];

/** What a person must look at. A number that is not in the OIN register proves nothing: that of a company never is. */
function findings({ kvk, oin }: Extracts): Finding[] {
  const found: Finding[] = [];
  if (kvk?.answer.state === 'could_not_ask') found.push(['organisation', 'register_silent']);
  if (kvk?.answer.state === 'not_found' || (kvk && differs(kvk.rows))) {
    found.push(['organisation', 'register_differs']);
  }
  if (oin?.answer.state === 'withdrawn' || oin?.otherOrganisation) found.push(['oin', 'register_differs']);
  return found;
}
