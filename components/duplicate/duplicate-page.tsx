import { useTranslations } from 'next-intl';
import type { ProblemCode } from '@/lib/domain/problem';
import { type DuplicatesPageView, duplicatesVersion } from '@/lib/views/duplicate-view';
import type { Crumb } from '../ui/breadcrumbs';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { type AskForDuplicate, DuplicateForm } from './duplicate-form';
import { DuplicateList } from './duplicate-list';
import { WatchDuplicates } from './watch-duplicates';

interface DuplicatePageProps {
  view: DuplicatesPageView;
  breadcrumbs: readonly Crumb[];
  ask: AskForDuplicate;
}

const underWay: readonly string[] = ['asked', 'sent', 'unclear'];

/** The certificates beside the first one of an order: those there are, and how to ask for another. */
export function DuplicatePage({ view, breadcrumbs, ask }: DuplicatePageProps) {
  const t = useTranslations('duplicate');
  const problem = useTranslations('problem') as (code: ProblemCode) => string;
  const { refusal, mayAsk, firstRevoked, duplicates, commonName, orderId } = view;
  const inUse = duplicates.some(({ state }) => state === 'in_use');
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('title')} lead={t('lead', { name: commonName })} breadcrumbs={breadcrumbs} />
      <div className="space-y-8">
        {firstRevoked && inUse ? (
          <Notice kind="warning" title={t('firstRevoked.title')}>
            <p>{t('firstRevoked.text')}</p>
          </Notice>
        ) : null}
        <DuplicateList view={view} />
        {duplicates.some(({ state }) => underWay.includes(state)) ? (
          <WatchDuplicates orderId={orderId} version={duplicatesVersion(view)} />
        ) : null}
        <When />
        {mayAsk && refusal ? (
          <Notice kind="info" title={t('form.notNow')}>
            <p>{problem(refusal)}</p>
          </Notice>
        ) : null}
        {mayAsk && !refusal ? (
          <section aria-labelledby="ask" className="space-y-4">
            <h2 id="ask" className="text-xl font-semibold">
              {t('form.title')}
            </h2>
            <p className="max-w-[65ch]">{t('form.text')}</p>
            <DuplicateForm view={{ generation: view.generation, commonName }} ask={ask} />
          </section>
        ) : null}
      </div>
    </div>
  );
}

/** When it is worth it, and what copying the file would mean instead. */
function When() {
  const t = useTranslations('duplicate.when');
  return (
    <Card title={t('title')} tone="sunken">
      <ul className="max-w-[65ch] list-disc space-y-2 pl-6">
        <li>{t('own')}</li>
        <li>{t('revoke')}</li>
        <li>{t('copy')}</li>
        <li>{t('end')}</li>
        <li>{t('free')}</li>
      </ul>
    </Card>
  );
}
