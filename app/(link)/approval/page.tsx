import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ApprovalPage } from '@/components/approval/approval-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readApproval } from '@/lib/usecases/approval/read-approval';
import { localText } from '@/lib/views/local-text';
import { linkPage, orNotFound } from '@/lib/web/page';
import { approveOrder, declineOrder } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('approval'))('title'), robots: { index: false } };
}

/** S0-1.4.6: the representative approves or declines the order. */
export default async function OrderApprovalPage() {
  const actor = await linkPage('approve_order');
  const [view, locale] = await Promise.all([orNotFound(readApproval(actor)), getLocale()]);
  const screen = { ...view, productName: localText(view.productName, locale) };
  const approve = approveOrder.bind(null, {});
  return (
    <ClientMessages of={['approval']}>
      <ApprovalPage view={screen} approve={approve} decline={declineOrder} />
    </ClientMessages>
  );
}
