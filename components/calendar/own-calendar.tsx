'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { ActButton } from '../ui/act-button';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { SecretOnce } from '../ui/secret-once';

interface OwnCalendarProps {
  /** Since when there is an address and when it was last read, in words; null without one. */
  feed: { readonly since: string; readonly lastRead: string | null } | null;
  make: (input: Record<string, never>) => Promise<ActionResult<string>>;
  end: (input: Record<string, never>) => Promise<ActionResult<void>>;
}

/** One's own calendar address: made, shown once, renewed, ended. */
export function OwnCalendar({ feed, make, end }: OwnCalendarProps) {
  const t = useTranslations('calendar');
  const [address, setAddress] = useState<string>();
  const makeNow = async () => {
    const result = await make({});
    if (result.ok) setAddress(result.value);
    return result;
  };
  const endNow = async () => {
    const result = await end({});
    if (result.ok) setAddress(undefined);
    return result;
  };
  return (
    <Card title={t('title')} id="calendar">
      <p className="max-w-[65ch] text-soft">{t('lead')}</p>
      <p className="mt-4">
        {feed ? (
          <>
            {t('since', { date: feed.since })}{' '}
            {feed.lastRead ? t('read', { date: feed.lastRead }) : t('neverRead')}
          </>
        ) : (
          t('none')
        )}
      </p>
      {address ? <FreshAddress address={address} /> : null}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <ActButton action={makeNow} size="md" variant={feed ? 'secondary' : 'primary'}>
          {t(feed ? 'renew' : 'make')}
        </ActButton>
        {feed ? (
          <ConfirmDialog
            trigger={{ text: t('end.trigger') }}
            title={t('end.title')}
            confirmText={t('end.confirm')}
            action={endNow}
          >
            <p>{t('end.text')}</p>
          </ConfirmDialog>
        ) : null}
      </div>
    </Card>
  );
}

function FreshAddress({ address }: { address: string }) {
  const t = useTranslations('calendar.fresh');
  return (
    <SecretOnce title={t('title')} label={t('label')} secret={address} copyName={t('copy')}>
      <p>{t('text')}</p>
      <p>{t('secret')}</p>
    </SecretOnce>
  );
}
