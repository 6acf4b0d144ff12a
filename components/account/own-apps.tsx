'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { LinkButton } from '../ui/link-button';
import { Named } from './named';
import { RenameApp } from './rename-app';

export interface AppView {
  readonly id: string;
  readonly name: string;
  /** Since when it counts, in words. */
  readonly since: string;
}

interface OwnAppsProps {
  apps: readonly AppView[];
  addHref: string;
  rename: (id: string, typed: { name: string }) => Promise<ActionResult<void>>;
  remove: (id: string) => Promise<ActionResult<void>>;
}

/** The apps with which somebody signs in: give them a name, take one away, add one; the last one stays. */
export function OwnApps({ apps, addHref, rename, remove }: OwnAppsProps) {
  const t = useTranslations('security.apps');
  return (
    <div className="space-y-4">
      <p className="max-w-[65ch] text-soft">{t('text')}</p>
      <ul className="divide-y divide-line border-y border-line">
        {apps.map(({ id, name, since }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0">
              <p className="font-medium break-words">{name}</p>
              <p className="text-sm text-soft">{since}</p>
            </div>
            <div className="flex flex-wrap gap-2">
              <RenameApp name={name} action={rename.bind(null, id)} />
              {apps.length > 1 ? (
                <ConfirmDialog
                  trigger={{
                    text: <Named text={t('remove')} full={t('removeOf', { name })} />,
                    size: 'sm',
                  }}
                  title={t('removeTitle', { name })}
                  confirmText={t('removeConfirm')}
                  danger
                  action={remove.bind(null, id)}
                >
                  <p>{t('removeText')}</p>
                </ConfirmDialog>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {apps.length === 1 ? <p className="max-w-[65ch] text-sm text-soft">{t('last')}</p> : null}
      <LinkButton href={addHref} variant="secondary">
        {t('add')}
      </LinkButton>
    </div>
  );
}
