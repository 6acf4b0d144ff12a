import { getTranslations } from 'next-intl/server';
import type { Crumb } from '@/components/ui/breadcrumbs';

/** The way back from a page under an order: the list, and the order by its number. */
export async function orderCrumbs(orderId: string, orderNumber: string): Promise<readonly Crumb[]> {
  const [list, order] = await Promise.all([getTranslations('order.list'), getTranslations('thread')]);
  return [
    { href: '/certificates', text: list('title') },
    { href: `/certificates/${orderId}`, text: order('back', { number: orderNumber }) },
  ];
}
