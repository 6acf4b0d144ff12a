import { HandoverPanel } from '@/components/handover/handover-panel';
import type { Actor } from '@/lib/domain/account/actor';
import { canBeHandedOver } from '@/lib/domain/request/handover';
import { readHandover } from '@/lib/usecases/handovers/read-handover';
import type { RequestScreen } from '@/lib/views/request-steps';
import { ask, mailAgain, withdraw } from './handover-actions';

/** Asking a colleague to answer a question, and how that stands; undefined for what the applicant answers (M31). */
export async function handoverOf(actor: Actor, orderId: string, screen: RequestScreen) {
  if (screen === 'check' || !canBeHandedOver(screen)) return undefined;
  return (
    <HandoverPanel
      orderId={orderId}
      question={screen}
      handover={await readHandover(actor, orderId, screen)}
      ask={ask}
      withdraw={withdraw}
      mailAgain={mailAgain}
    />
  );
}
