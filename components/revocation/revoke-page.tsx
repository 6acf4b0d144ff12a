import { useTranslations } from 'next-intl';
import {
  PUBLISHED_WITHIN_HOURS,
  type Situation,
  WAITS_FOR_REISSUE_MINUTES,
} from '@/lib/domain/revocation/reasons';
import { type RevokePageView, revocationVersion } from '@/lib/views/revocation-view';
import type { Crumb } from '../ui/breadcrumbs';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { type DecideActions, RevocationWish } from './revocation-wish';
import { type AskToRevoke, RevokeForm } from './revoke-form';
import { WatchRevocation } from './watch-revocation';

interface RevokePageProps {
  view: RevokePageView;
  breadcrumbs: readonly Crumb[];
  orderPath: string;
  certificateId?: string | undefined;
  situation?: Situation | undefined;
  actions: DecideActions & { readonly ask: AskToRevoke };
}

/** Revoking, day and night (M66): what is under way, or the question what happened; and always what comes next. */
export function RevokePage({
  view,
  breadcrumbs,
  orderPath,
  certificateId,
  situation,
  actions,
}: RevokePageProps) {
  const t = useTranslations('revocation');
  const open = view.wishes.filter(({ state }) => state === 'asked' || state === 'agreed');
  const free = view.certificates.filter(({ id }) => !open.some((wish) => wish.certificateId === id));
  const refused = open.length === 0 && view.wishes[0]?.state === 'refused';
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('title')} lead={t('lead', { name: view.commonName })} breadcrumbs={breadcrumbs} />
      <div className="space-y-8">
        {open.map((wish) => (
          <RevocationWish key={wish.id} wish={wish} view={view} {...actions} />
        ))}
        {open.some(({ state }) => state === 'agreed') ? (
          <WatchRevocation orderId={view.orderId} version={revocationVersion(view)} />
        ) : null}
        {refused ? (
          <Notice kind="danger" title={t('refused.title')}>
            <p>{t('refused.text')}</p>
          </Notice>
        ) : null}
        {free.length > 0 ? (
          <RevokeForm
            key={open.map(({ id }) => id).join()}
            view={{ ...view, certificates: free }}
            certificateId={certificateId}
            situation={situation}
            ask={actions.ask}
          />
        ) : null}
        {view.certificates.length === 0 ? <Nothing view={view} orderPath={orderPath} /> : <Next />}
      </div>
    </div>
  );
}

/** Nothing is left to revoke: it is done, or it has ended. */
function Nothing({ view, orderPath }: Pick<RevokePageProps, 'view' | 'orderPath'>) {
  const t = useTranslations('revocation');
  const done = view.wishes.some(({ state }) => state === 'done') || view.state === 'revoked';
  return (
    <>
      <Notice kind={done ? 'success' : 'info'} title={t(done ? 'done.title' : 'nothing.title')}>
        <p>{t(done ? 'done.text' : 'nothing.text')}</p>
      </Notice>
      {done ? <Next /> : null}
      <LinkButton href={orderPath} variant="secondary">
        {t('toOrder')}
      </LinkButton>
    </>
  );
}

/** When others see it, and what to do around it. */
function Next() {
  const t = useTranslations('revocation.next');
  return (
    <Card title={t('title')}>
      <ol className="max-w-[65ch] list-decimal space-y-2 pl-6">
        <li>{t('ca', { minutes: String(WAITS_FOR_REISSUE_MINUTES) })}</li>
        <li>{t('list', { hours: String(PUBLISHED_WITHIN_HOURS) })}</li>
        <li>{t('cached')}</li>
        <li>{t('mail')}</li>
        <li>{t('forever')}</li>
      </ol>
    </Card>
  );
}
