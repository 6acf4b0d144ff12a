'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Tag } from '../ui/tag';
import { Named } from './named';

/** One place where somebody is signed in, all in words. */
export interface SessionView {
  readonly id: string;
  readonly device: string;
  readonly address: string;
  readonly since: string;
  readonly seen: string;
  readonly isThis: boolean;
}

interface OwnSessionsProps {
  sessions: readonly SessionView[];
  end: (id: string) => Promise<ActionResult<void>>;
  endOthers: () => Promise<ActionResult<void>>;
}

/** Where somebody is signed in, with the way to end one or all others. */
export function OwnSessions({ sessions, end, endOthers }: OwnSessionsProps) {
  const t = useTranslations('security.sessions');
  return (
    <div className="space-y-4">
      <p className="max-w-[65ch] text-soft">{t('text')}</p>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
            <SessionFacts session={session} />
            {session.isThis ? null : <EndOne session={session} end={end} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ConfirmDialog
          trigger={{ text: t('endOthers') }}
          title={t('endOthersTitle')}
          confirmText={t('endOthers')}
          action={endOthers}
        >
          <p>{t('endOthersText')}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

function SessionFacts({ session: { device, address, since, seen, isThis } }: { session: SessionView }) {
  const t = useTranslations('security.sessions');
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
        {device}
        {isThis ? <Tag tone="success">{t('here')}</Tag> : null}
      </p>
      <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-0.5 text-sm text-soft">
        {(
          [
            ['since', since],
            ['seen', seen],
            ['address', address],
          ] as const
        ).map(([key, value]) => (
          <div key={key} className="flex gap-1.5">
            <dt className="shrink-0">{t(key)}:</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function EndOne({
  session: { id, device, since },
  end,
}: {
  session: SessionView;
  end: OwnSessionsProps['end'];
}) {
  const t = useTranslations('security.sessions');
  return (
    <ConfirmDialog
      trigger={{ text: <Named text={t('end')} full={t('endOf', { device, since })} />, size: 'sm' }}
      title={t('endTitle')}
      confirmText={t('endConfirm')}
      action={end.bind(null, id)}
    >
      <p>{t('endText', { device, since })}</p>
    </ConfirmDialog>
  );
}
