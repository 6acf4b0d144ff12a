import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { hasDevice } from '@/lib/views/order-buttons';
import type { OrderPageView } from '@/lib/views/order-view';
import { ActButton } from '../ui/act-button';
import { DateText } from '../ui/date-text';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { BesideIt } from './beside-it';
import { useDayWords } from './use-day-words';

interface AfterIssueProps {
  order: OrderPageView;
  mayAct: boolean;
  sayInstalled: (input: { orderId: string }) => Promise<ActionResult<void>>;
}

/** What life after issue asks of somebody now: a revocation to agree to, an earlier certificate, a renewal. */
export function AfterIssue(props: AfterIssueProps) {
  const { order, mayAct } = props;
  return (
    <>
      <Revocation order={order} />
      <FollowUps order={order} />
      {mayAct ? <RenewNow order={order} /> : null}
      {mayAct ? <EarlierOnes order={order} /> : null}
      <Installed {...props} />
      <BesideIt order={order} mayAct={mayAct} />
    </>
  );
}

type Shown = Pick<AfterIssueProps, 'order'>;

function Revocation({ order: { id, after } }: Shown) {
  const t = useTranslations('order.after.revocation');
  if (!after.revocation) return null;
  return (
    <Notice kind="warning" title={t(`${after.revocation}.title`)}>
      <p>{t(`${after.revocation}.text`)}</p>
      <LinkButton href={`/certificates/${id}/revoke`} variant="secondary" className="mt-3">
        {t('look')}
      </LinkButton>
    </Notice>
  );
}

/** Both ways between an order and the one that follows it up (M63). */
function FollowUps({ order: { after } }: Shown) {
  const t = useTranslations('order.after');
  const { follows, followedBy } = after;
  if (!follows && !followedBy) return null;
  const link = (id: string) => (words: React.ReactNode) => <Link href={`/certificates/${id}`}>{words}</Link>;
  return (
    <div className="space-y-1">
      {follows ? <p>{t.rich('follows', { number: follows.number, link: link(follows.id) })}</p> : null}
      {followedBy ? (
        <p>{t.rich('followedBy', { number: followedBy.number, link: link(followedBy.id) })}</p>
      ) : null}
    </div>
  );
}

function RenewNow({ order: { id, state, after, certificates } }: Shown) {
  const t = useTranslations('order.after.renew');
  const day = useDayWords();
  const [current] = certificates;
  if (!after.renewNow || !current || (state !== 'issued' && state !== 'completed')) return null;
  return (
    <Notice kind="info" title={t('title', { date: day(current.notAfter) })}>
      <p>{t('text')}</p>
      <LinkButton href={`/certificates/${id}/renew`} variant="secondary" className="mt-3">
        {t('begin')}
      </LinkButton>
    </Notice>
  );
}

/** A reissue leaves the earlier certificate running, so that the change-over is calm; lost or stolen, it should go. */
function EarlierOnes({ order: { id, state, after } }: Shown) {
  const t = useTranslations('order.after.earlier');
  const day = useDayWords();
  const [earlier] = after.earlier;
  if (!earlier || after.revocation || state === 'reissuing') return null;
  return (
    <Notice kind="info" title={t('title')}>
      <p>{t('text', { date: day(earlier.notAfter) })}</p>
      <LinkButton
        href={`/certificates/${id}/revoke?certificate=${earlier.id}`}
        variant="secondary"
        className="mt-3"
      >
        {t('revoke')}
      </LinkButton>
    </Notice>
  );
}

function Installed({ order: { id, state, after, checks }, mayAct, sayInstalled }: AfterIssueProps) {
  const t = useTranslations('order.after.installed');
  if (state !== 'completed' || hasDevice(checks)) return null;
  if (after.installedAt) {
    return (
      <p className="text-soft">
        {t('done')} <DateText at={after.installedAt} />
      </p>
    );
  }
  if (!mayAct) return null;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p>{t('question')}</p>
      <ActButton action={sayInstalled.bind(null, { orderId: id })}>{t('say')}</ActButton>
    </div>
  );
}
