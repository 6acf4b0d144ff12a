import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JudgingPage } from '@/components/authority/judging-page';
import { ClientMessages } from '@/components/site/client-messages';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { readJudging } from '@/lib/usecases/powers-of-attorney/read-judging';
import { orNotFound, staffPage } from '@/lib/web/page';
import { judge } from './actions';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('authority.staff'))('judge') };
}

/** Our people judge a power of attorney with four eyes. */
export default async function JudgePowerPage({ params }: Props) {
  const { id } = await params;
  const actor = await staffPage(`/staff/orders/${id}/power-of-attorney`);
  const view = await orNotFound(readJudging(actor, id));
  const t = await getTranslations('authority.staff');
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: `/staff/orders/${view.orderId}`, text: t('back') }]}
        title={t('title', { number: view.orderNumber })}
      />
      {view.power ? (
        <ClientMessages of={['authority']}>
          <JudgingPage
            view={view}
            acts={{
              check: judge.bind(null, view.orderId, 'check'),
              accept: judge.bind(null, view.orderId, 'accept'),
              refuse: judge.bind(null, view.orderId, 'refuse'),
            }}
          />
        </ClientMessages>
      ) : (
        <Notice>{t('none')}</Notice>
      )}
    </>
  );
}
