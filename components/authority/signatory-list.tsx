import { Check, Clock, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ActButton } from '../ui/act-button';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import type { PowerPageView, PowerView, SignatoryView } from './authority-view';
import { ChangeSignatory } from './change-signatory';
import type { PowerActions } from './power-actions';

interface SignatoryListProps {
  view: PowerPageView;
  power: PowerView;
  actions: PowerActions;
  mayChange: boolean;
}

/** Every signatory with the own state, and what the applicant can do about it (M27). */
export function SignatoryList({ power, actions, mayChange }: SignatoryListProps) {
  const t = useTranslations('authority.page');
  return (
    <Card title={t('signatories')}>
      <ul className="divide-y divide-line">
        {power.signatories.map((signatory) => (
          <li key={signatory.id} className="flex flex-wrap items-start justify-between gap-3 py-3">
            <Who signatory={signatory} />
            {mayChange && power.way === 'online' && !signatory.signature ? (
              <div className="flex flex-wrap items-center gap-2">
                {signatory.declinedAt ? null : (
                  <ActButton action={actions.again.bind(null, signatory.id)}>
                    {t('again')}
                    <span className="sr-only">: {signatory.name}</span>
                  </ActButton>
                )}
                <ChangeSignatory signatory={signatory} change={actions.change.bind(null, signatory.id)} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Who({ signatory }: { signatory: SignatoryView }) {
  const { name, jobTitle, email, reason } = signatory;
  const t = useTranslations('authority.page');
  return (
    <div className="min-w-0">
      <p className="font-medium">
        {name} <span className="font-normal text-soft">{jobTitle}</span>
      </p>
      <p className="text-sm text-soft break-all">{email}</p>
      <State signatory={signatory} />
      {reason ? <p className="text-sm">{t('declineReason', { reason })}</p> : null}
    </div>
  );
}

function State({ signatory: { signature, declinedAt } }: { signatory: SignatoryView }) {
  const t = useTranslations('authority.page.signatoryState');
  const [Icon, tone] = signature
    ? [Check, 'text-success']
    : declinedAt
      ? [X, 'text-danger']
      : [Clock, 'text-soft'];
  return (
    <p className={`flex items-center gap-1.5 text-sm ${tone}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      <span>
        {signature
          ? t.rich('signed', { date: () => <DateText at={signature.at} style="datetime" /> })
          : t(declinedAt ? 'declined' : 'waiting')}
      </span>
    </p>
  );
}
