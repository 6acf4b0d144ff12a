'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { RevocationWishView, RevokePageView } from '@/lib/views/revocation-view';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { SummaryList } from '../ui/summary-list';

export interface DecideActions {
  readonly agree: (input: { revocationId: string }) => Promise<ActionResult<void>>;
  readonly withdraw: (input: { revocationId: string }) => Promise<ActionResult<void>>;
}

interface RevocationWishProps extends DecideActions {
  wish: RevocationWishView;
  view: RevokePageView;
}

/** A wish that is under way: who asked, why, how far it is, and what the reader can do with it. */
export function RevocationWish({ wish, view, agree, withdraw }: RevocationWishProps) {
  const t = useTranslations('revocation.wish');
  const reasons = useTranslations('revocation.reasons');
  const certificate = view.certificates.find(({ id }) => id === wish.certificateId);
  const stage = wish.state === 'asked' ? (wish.askedByMe ? 'waitsForOther' : 'waitsForYou') : 'onItsWay';
  return (
    <Card title={t(`${stage}.title`)}>
      <p className="mb-4 max-w-[65ch]">
        {t(view.state === 'reissuing' && stage === 'onItsWay' ? 'afterReissue' : `${stage}.text`)}
      </p>
      <SummaryList
        items={[
          { term: t('askedBy'), value: wish.askedByName ?? t('us') },
          { term: t('askedAt'), value: <DateText at={wish.askedAt} style="datetime" /> },
          { term: t('reason'), value: reasons(wish.reason) },
          { term: t('comment'), value: wish.comment },
          { term: t('serial'), value: certificate && <Mono>{certificate.serialNumber}</Mono> },
        ].filter(({ value }) => value)}
      />
      <div className="mt-5 flex flex-wrap gap-3">
        {stage === 'waitsForYou' ? (
          <ConfirmDialog
            trigger={{ text: t('agree'), variant: 'danger' }}
            title={t('agreeTitle')}
            confirmText={t('agreeConfirm')}
            danger
            action={() => agree({ revocationId: wish.id })}
          >
            <p>{t('agreeText')}</p>
          </ConfirmDialog>
        ) : null}
        {wish.sent ? null : (
          <ConfirmDialog
            trigger={{ text: t(stage === 'waitsForYou' ? 'refuse' : 'withdraw'), variant: 'secondary' }}
            title={t('withdrawTitle')}
            confirmText={t('withdrawConfirm')}
            action={() => withdraw({ revocationId: wish.id })}
          >
            <p>{t('withdrawText')}</p>
          </ConfirmDialog>
        )}
      </div>
    </Card>
  );
}
