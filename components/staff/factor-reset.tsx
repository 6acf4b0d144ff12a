'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { SignInAccessView } from '@/lib/views/sign-in-access-view';
import { Tag } from '../ui/tag';
import { CallerPhrases, type HearPhrases } from './caller-phrases';
import { FactorCase } from './factor-case';
import { ReasonDialog } from './reason-dialog';
import { UnlockAddress, type UnlockAddressAct } from './unlock-address';

type ByReason = (userId: string, typed: { reason: string }) => Promise<ActionResult<void>>;

export interface SignInAccessActs {
  readonly open: ByReason;
  readonly decide: (id: string, typed: { outcome: string; reason: string }) => Promise<ActionResult<void>>;
  readonly stop: (userId: string) => Promise<ActionResult<void>>;
  readonly unlock: ByReason;
  readonly unlockAddress: UnlockAddressAct;
  readonly mailPassword: ByReason;
  readonly hear: HearPhrases;
}

interface SignInAccessProps {
  people: readonly SignInAccessView[];
  acts: SignInAccessActs;
}

/** Who of an account cannot get in, and what sales does about it: unlock, know the caller, a new authenticator by two. */
export function SignInAccess({ people, acts }: SignInAccessProps) {
  return (
    <div className="space-y-4">
      <ul className="divide-y divide-line border-y border-line">
        {people.map((person) => (
          <li key={person.id} className="space-y-3 py-4">
            <PersonAccess person={person} acts={acts} />
          </li>
        ))}
      </ul>
      <UnlockAddress unlock={acts.unlockAddress} />
    </div>
  );
}

function PersonAccess({ person, acts }: { person: SignInAccessView; acts: SignInAccessActs }) {
  const t = useTranslations('signInAccess');
  const locale = useLocale();
  const { id, name, email, unfinished, mayReset, lockedUntil, resets } = person;
  const running = resets.find(({ state }) => state === 'open' || state === 'approved');
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{name}</span>
        {lockedUntil ? (
          <Tag tone="warning">{t('locked', { until: dateText(lockedUntil, locale, 'time') })}</Tag>
        ) : null}
      </p>
      <div className="flex flex-wrap gap-2">
        <CallerPhrases name={name} hear={acts.hear.bind(null, id)} />
        {lockedUntil ? (
          <ReasonDialog
            trigger={{ text: t('unlock.trigger'), size: 'sm' }}
            title={t('unlock.title', { name })}
            label={t('reason')}
            hint={t('reasonHint')}
            confirm={t('unlock.trigger')}
            action={acts.unlock.bind(null, id)}
          >
            <p>{t('unlock.text')}</p>
          </ReasonDialog>
        ) : null}
        {unfinished ? (
          <ReasonDialog
            trigger={{ text: t('password.trigger'), size: 'sm' }}
            title={t('password.title', { name })}
            label={t('reason')}
            hint={t('reasonHint')}
            confirm={t('password.trigger')}
            action={acts.mailPassword.bind(null, id)}
          >
            <p>{t('password.text', { email })}</p>
          </ReasonDialog>
        ) : null}
        {mayReset && !running ? (
          <ReasonDialog
            trigger={{ text: t('open.trigger'), size: 'sm' }}
            title={t('open.title', { name })}
            label={t('open.label')}
            hint={t('open.hint')}
            confirm={t('open.confirm')}
            action={acts.open.bind(null, id)}
          >
            <p>{t('open.text')}</p>
          </ReasonDialog>
        ) : null}
      </div>
      {resets.map((reset) => (
        <FactorCase
          key={reset.id}
          reset={reset}
          name={name}
          decide={acts.decide.bind(null, reset.id)}
          stop={acts.stop.bind(null, id)}
        />
      ))}
    </>
  );
}
