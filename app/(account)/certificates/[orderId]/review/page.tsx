import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ReviewPage } from '@/components/review/review-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readReview } from '@/lib/usecases/reviews/read-review';
import { localText } from '@/lib/views/local-text';
import { orNotFound, readerPage } from '@/lib/web/page';
import { orderCrumbs } from '../order-crumbs';
import { agree, sendBack } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') };
}

/** A colleague looks at a request before the representative is asked to approve it. */
export default async function Review({ params }: Props) {
  const { orderId } = await params;
  const orderPath = `/certificates/${orderId}`;
  const actor = await readerPage(`${orderPath}/review`);
  const [view, locale] = await Promise.all([orNotFound(readReview(actor, orderId)), getLocale()]);
  return (
    <ClientMessages of={['review']}>
      <ReviewPage
        view={{ ...view, productName: localText(view.productName, locale) }}
        breadcrumbs={await orderCrumbs(orderId, view.orderNumber)}
        agree={agree.bind(null, orderId)}
        sendBack={sendBack.bind(null, orderId)}
      />
    </ClientMessages>
  );
}
