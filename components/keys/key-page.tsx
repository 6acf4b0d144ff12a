import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import type { Crumb } from '../ui/breadcrumbs';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { Downloads } from './downloads';
import { KeyFacts } from './key-facts';
import { KeyMaker } from './key-maker';
import { type KeyActions, type KeyScreen, keyStage } from './key-view';
import { KvkPackage } from './kvk-package';
import { OwnKey } from './own-key';
import { Waiting } from './waiting';
import { type ReturnReason, WhyNotice } from './why-notice';

interface KeyPageProps {
  view: KeyScreen;
  actions: KeyActions;
  breadcrumbs?: readonly Crumb[];
  /** Page of the order, for who is signed in. */
  orderPath?: string;
  /** Why somebody comes back. */
  why?: ReturnReason | undefined;
}

/** "Action required to get your certificate" (S0-1.5.2), by mailed link and signed in alike. */
export function KeyPage({ view, actions, breadcrumbs, orderPath, why }: KeyPageProps) {
  const t = useTranslations('createCertificate');
  const stage = keyStage(view);
  if (stage === 'early' || stage === 'ended') return <NothingToMake view={view} breadcrumbs={breadcrumbs} />;
  const own = stage === 'own';
  const words = own ? 'own' : view.state === 'completed' ? 'done' : 'action';
  const crumbs = breadcrumbs ? { breadcrumbs } : {};
  return (
    <>
      <PageHeader title={t(`${words}.title`)} lead={t(`${words}.lead`)} {...crumbs} />
      <noscript>
        <Notice kind="warning" className="mb-6">
          <p>{t('noScript')}</p>
        </Notice>
      </noscript>
      <div className="space-y-10">
        <Deadline view={view} />
        {why && stage !== 'waiting' ? <WhyNotice why={why} orderPath={orderPath} /> : null}
        <KeyFacts view={view} />
        {stage === 'waiting' ? <Waiting orderId={view.orderId} version={view.version} /> : null}
        {stage === 'make' ? (
          <KeyMaker view={view} actions={actions} why={why} {...(orderPath && { orderPath })} />
        ) : null}
        {own ? <OwnCertificate view={view} actions={actions} why={why} /> : null}
        {view.state === 'completed' && !own ? <PublicPart view={view} /> : null}
        <Help view={view} />
      </div>
    </>
  );
}

/** An order with the applicant's own key: the certificate, how to use it, and another key for who wants one. */
function OwnCertificate({ view, actions, why }: Pick<KeyPageProps, 'view' | 'actions' | 'why'>) {
  const t = useTranslations('createCertificate.own');
  return (
    <>
      <PublicPart view={view} />
      <OwnKey commonName={view.commonName} />
      <Disclosure summary={t('replace.summary')} open={why !== undefined}>
        <p>{t('replace.text')}</p>
        <KeyMaker view={view} actions={actions} />
      </Disclosure>
    </>
  );
}

/** What may be given away: in every form, and as KVK takes it. */
function PublicPart({ view: { orderId, commonName } }: { view: KeyScreen }) {
  return (
    <>
      <Downloads orderId={orderId} commonName={commonName} />
      <KvkPackage orderId={orderId} commonName={commonName} />
    </>
  );
}

/** S0-1.5.2e: until when the mailed link works. */
function Deadline({ view: { state, collectBefore } }: { view: KeyScreen }) {
  const t = useTranslations('createCertificate.deadline');
  const locale = useLocale();
  if (state !== 'issued' || !collectBefore) return null;
  const date = dateText(collectBefore, locale);
  return (
    <Notice kind="info" title={t('title', { date })}>
      <p>{t('text')}</p>
    </Notice>
  );
}

/** S0-1.5.2c: whom to ask. */
function Help({ view: { helpEmail: email, orderNumber } }: { view: KeyScreen }) {
  const t = useTranslations('createCertificate');
  return (
    <p className="text-soft">
      {t.rich('help', {
        email,
        number: orderNumber,
        mail: (words) => <a href={`mailto:${email}`}>{words}</a>,
      })}
    </p>
  );
}

function NothingToMake({ view, breadcrumbs }: Pick<KeyPageProps, 'view' | 'breadcrumbs'>) {
  const t = useTranslations('createCertificate');
  const crumbs = breadcrumbs ? { breadcrumbs } : {};
  if (keyStage(view) === 'early') {
    return <PageHeader title={t('early.title')} lead={t('early.text')} {...crumbs} />;
  }
  const why = view.state === 'revoked' || view.state === 'expired' ? view.state : 'canceled';
  return <PageHeader title={t('ended.title')} lead={t(`ended.${why}`)} {...crumbs} />;
}
