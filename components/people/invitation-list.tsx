'use client';

import { useTranslations } from 'next-intl';
import type { Role } from '@/lib/domain/account/actor';
import type { ActionResult } from '@/lib/views/action-result';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { DateText } from '../ui/date-text';

export interface InvitationLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly until: Date;
}

type OnInvitation = (input: { invitationId: string }) => Promise<ActionResult<void>>;

interface InvitationListProps {
  invitations: readonly InvitationLine[];
  /** Left out for who may not change anything. */
  actions: { readonly resend: OnInvitation; readonly withdraw: OnInvitation } | undefined;
}

/** Who is asked to join and has not done so yet. */
export function InvitationList({ invitations, actions }: InvitationListProps) {
  const t = useTranslations('people.invitations');
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="invitations" className="mt-10">
      <h2 id="invitations" className="mb-4 text-xl font-semibold">
        {t('title')}
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {invitations.map((invitation) => (
          <li
            key={invitation.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3 sm:px-5"
          >
            <Facts invitation={invitation} />
            {actions ? <Acts invitation={invitation} {...actions} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ invitation: { name, email, role, invitedBy, until } }: { invitation: InvitationLine }) {
  const t = useTranslations('people');
  return (
    <div className="min-w-0">
      <p className="font-medium">
        {name} <span className="font-normal text-soft">· {t(`roles.${role}`)}</span>
      </p>
      <p className="text-sm text-soft wrap-anywhere">{email}</p>
      <p className="text-sm text-soft">
        {t('invitations.by')} {invitedBy} · {t('invitations.until')} <DateText at={until} style="short" />
      </p>
    </div>
  );
}

interface ActsProps {
  invitation: InvitationLine;
  resend: OnInvitation;
  withdraw: OnInvitation;
}

function Acts({ invitation: { id: invitationId, name }, resend, withdraw }: ActsProps) {
  const t = useTranslations('people.invitations');
  const named = (text: string) => (
    <>
      {text}
      <span className="sr-only">: {name}</span>
    </>
  );
  return (
    <div className="flex flex-wrap gap-2">
      <ConfirmDialog
        trigger={{ text: named(t('resend')), size: 'sm' }}
        title={t('resendTitle')}
        confirmText={t('confirmResend')}
        action={() => resend({ invitationId })}
      >
        <p>{t('resendText', { name })}</p>
      </ConfirmDialog>
      <ConfirmDialog
        trigger={{ text: named(t('withdraw')), size: 'sm', variant: 'quiet' }}
        title={t('withdrawTitle')}
        confirmText={t('confirmWithdraw')}
        danger
        action={() => withdraw({ invitationId })}
      >
        <p>{t('withdrawText', { name })}</p>
      </ConfirmDialog>
    </div>
  );
}
