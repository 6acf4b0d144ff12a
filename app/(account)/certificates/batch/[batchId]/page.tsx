import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BatchDrafts } from '@/components/batch/batch-drafts';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { readBatch } from '@/lib/usecases/batches/read-batch';
import { orNotFound, userPage } from '@/lib/web/page';

interface Props {
  params: Promise<{ batchId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('batch'))('made.title') };
}

/** The drafts of one file, to be checked and submitted one by one (M35). */
export default async function BatchDraftsPage({ params }: Props) {
  const { batchId } = await params;
  const actor = await userPage(`/certificates/batch/${batchId}`);
  const [drafts, t] = await Promise.all([orNotFound(readBatch(actor, batchId)), getTranslations('batch')]);
  return (
    <>
      <PageHeader
        title={t('made.title')}
        lead={t('made.lead')}
        breadcrumbs={[{ href: '/certificates/batch', text: t('title') }]}
      />
      <BatchDrafts drafts={drafts} />
      <p className="mt-6">
        <LinkButton href="/certificates" variant="secondary">
          {t('made.back')}
        </LinkButton>
      </p>
    </>
  );
}
