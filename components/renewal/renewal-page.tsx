import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { RenewalPageView } from '@/lib/views/renewal-view';
import { useDayWords } from '../order/use-day-words';
import { ActButton } from '../ui/act-button';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';

interface RenewalPageProps {
  view: RenewalPageView;
  breadcrumbs: Parameters<typeof PageHeader>[0]['breadcrumbs'] & object;
  begin: () => Promise<ActionResult<void>>;
}

/** Before a renewal: what is taken along, what is new, and how the two certificates overlap (M63). */
export function RenewalPage({ view, breadcrumbs, begin }: RenewalPageProps) {
  const t = useTranslations('renewal');
  const day = useDayWords();
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('title')} lead={t('lead', { name: view.commonName })} breadcrumbs={breadcrumbs} />
      <div className="space-y-6">
        <Notice kind="info" title={t(view.hasEnded ? 'ended.title' : 'overlap.title')}>
          <p>{t(view.hasEnded ? 'ended.text' : 'overlap.text', { date: day(view.notAfter) })}</p>
        </Notice>
        <ul className="list-disc space-y-2 pl-6">
          <li>{t('same')}</li>
          <li>{t(view.ownKey ? 'newCsr' : 'newKey')}</li>
          <li>{t('checks')}</li>
          <li>{t('free')}</li>
          {view.nextGeneration === view.generation ? null : (
            <li>
              {t.rich('generation', {
                from: view.generation,
                to: view.nextGeneration,
                link: (words) => <Link href="/planner">{words}</Link>,
              })}
            </li>
          )}
        </ul>
        <Begin view={view} begin={begin} />
      </div>
    </div>
  );
}

function Begin({ view, begin }: Pick<RenewalPageProps, 'view' | 'begin'>) {
  const t = useTranslations('renewal');
  const day = useDayWords();
  const { begun, mayBegin, opens, orderId } = view;
  if (begun) {
    return (
      <>
        <p>{t('begun', { number: begun.number })}</p>
        <LinkButton href={`/certificates/${begun.id}`}>{t('goOn')}</LinkButton>
      </>
    );
  }
  if (mayBegin) {
    return (
      <ActButton variant="primary" size="md" action={begin}>
        {t('begin')}
      </ActButton>
    );
  }
  return (
    <Notice kind="warning" title={opens ? t('early.title', { date: day(opens) }) : t('never.title')}>
      <p>{t(opens ? 'early.text' : 'never.text')}</p>
      {opens ? (
        <LinkButton href={`/certificates/${orderId}/create?why=new`} variant="secondary" className="mt-3">
          {t('early.reissue')}
        </LinkButton>
      ) : null}
    </Notice>
  );
}
