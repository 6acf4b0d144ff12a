import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { ActButton } from '@/components/ui/act-button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { readCorrection } from '@/lib/usecases/approval/read-correction';
import { orNotFound, userPage } from '@/lib/web/page';
import { orderCrumbs } from '../order-crumbs';
import { beginCorrection } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('correct.title') };
}

/** After a "no" of the representative or a colleague: why, and on with everything that was filled in. */
export default async function CorrectPage({ params }: Props) {
  const { orderId } = await params;
  const orderPath = `/certificates/${orderId}`;
  const actor = await userPage(`${orderPath}/correct`);
  const [view, t] = await Promise.all([
    orNotFound(readCorrection(actor, orderId)),
    getTranslations('review'),
  ]);
  const breadcrumbs = await orderCrumbs(orderId, view.orderNumber);
  if (!view.sentBack) {
    return (
      <>
        <PageHeader breadcrumbs={breadcrumbs} title={t('correct.not.title')} lead={t('correct.not.text')} />
        <LinkButton href={orderPath}>{t('toOrder')}</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHeader breadcrumbs={breadcrumbs} title={t('correct.title')} lead={t('correct.lead')} />
      <div className="space-y-6">
        {view.reason ? (
          <Notice kind="warning" title={t('correct.why')}>
            <blockquote className="border-l-2 border-line pl-4 whitespace-pre-line">{view.reason}</blockquote>
          </Notice>
        ) : null}
        <p className="max-w-[65ch]">{t('correct.key')}</p>
        <ClientMessages of={['review']}>
          <ActButton variant="primary" size="md" action={beginCorrection.bind(null, orderId)}>
            {t('correct.button')}
          </ActButton>
        </ClientMessages>
      </div>
    </>
  );
}
