import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PaymentEnded } from '@/components/shop/payment-ended';
import { PaymentHidden } from '@/components/shop/payment-hidden';
import { PaymentOpen } from '@/components/shop/payment-open';
import { PaymentPaid } from '@/components/shop/payment-paid';
import { PaymentReplaced } from '@/components/shop/payment-replaced';
import { PaymentWaiting } from '@/components/shop/payment-waiting';
import { PurchaseSummary } from '@/components/shop/purchase-summary';
import { ClientMessages } from '@/components/site/client-messages';
import type { Actor } from '@/lib/domain/account/actor';
import { isProblem } from '@/lib/domain/problem';
import { type PurchaseView, readPurchase } from '@/lib/usecases/shop/read-purchase';
import { cartToken } from '@/lib/web/cart';
import { signInPath } from '@/lib/web/local-path';
import { currentActor } from '@/lib/web/session';
import { goOnPaying, payInAnotherWay, setUpNow } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('payment'))('title'), robots: { index: false } };
}

interface Props {
  params: Promise<{ purchaseId: string }>;
}

/** The one address of a purchase: where the hosted page leads back to, and where it can be looked up later. */
export default async function PaymentPage({ params }: Props) {
  const [{ purchaseId }, actor] = await Promise.all([params, currentActor()]);
  const purchase = await readOrHidden(actor, purchaseId);
  if (!purchase) return <PaymentHidden signIn={signInPath(`/payment/${purchaseId}`)} />;
  return (
    <ClientMessages of={['payment', 'checkout']}>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <State purchase={purchase} actor={actor} />
        <PurchaseSummary purchase={purchase} />
      </div>
    </ClientMessages>
  );
}

/** Whether a number exists that is not theirs to see is told to nobody: both are the same page. */
async function readOrHidden(actor: Actor, purchaseId: string): Promise<PurchaseView | undefined> {
  try {
    return await readPurchase(actor, await cartToken(), purchaseId);
  } catch (error) {
    if (isProblem(error) && error.code === 'not_found') return undefined;
    throw error;
  }
}

function State({ purchase, actor }: { purchase: PurchaseView; actor: Actor }) {
  const { state, lastPayment, providerSilent } = purchase;
  if (state === 'paid' || state === 'invoiced' || state === 'refund_due') {
    return <PaymentPaid purchase={purchase} isCustomer={actor.kind === 'user'} setUp={setUpNow} />;
  }
  if (state === 'canceled') return <PaymentReplaced />;
  const again = { purchase, payAgain: payInAnotherWay };
  if (lastPayment?.state === 'pending') return <PaymentWaiting email={purchase.email} />;
  if (lastPayment?.state === 'open') return <PaymentOpen {...again} goOn={goOnPaying} />;
  if (providerSilent) return <PaymentEnded {...again} why="silent" />;
  return <PaymentEnded {...again} why={endOf(lastPayment?.state)} />;
}

function endOf(state: string | undefined): 'canceled' | 'expired' | 'failed' {
  return state === 'canceled' || state === 'expired' ? state : 'failed';
}
