'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { StaffRole } from '@/lib/domain/account/actor';
import type { ColleagueLine } from '@/lib/views/colleague-view';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { Dialog, useCloseDialog } from '../ui/dialog';
import { ReasonDialog } from './reason-dialog';
import { useStaffRoleChoices } from './staff-role-choices';

type ByReason = FormAction<{ reason: string }, void>;
type OtherWork = FormAction<{ staffRole: StaffRole; reason: string }, void>;

export interface ColleagueActions {
  readonly again: ByReason;
  readonly change: OtherWork;
  readonly off: ByReason;
  readonly on: ByReason;
}

interface ColleagueActsProps {
  colleague: Pick<ColleagueLine, 'name' | 'email' | 'role' | 'setUp'> & { readonly off: boolean };
  actions: ColleagueActions;
}

/** What administration can do about one of our people, each with the reason. */
export function ColleagueActs({ colleague, actions }: ColleagueActsProps) {
  const t = useTranslations('colleagues');
  const { name, email, role, setUp, off } = colleague;
  const why = { label: t('reason'), hint: t('reasonHint') };
  return (
    <div className="flex flex-wrap gap-2">
      <Dialog trigger={{ text: t('change.trigger') }} title={t('change.title', { name })}>
        <OtherWorkForm key={role} name={name} role={role} action={actions.change} />
      </Dialog>
      {setUp || off ? null : (
        <ReasonDialog
          {...why}
          trigger={{ text: t('again.trigger') }}
          title={t('again.title', { name })}
          confirm={t('again.trigger')}
          action={actions.again}
        >
          <p>{t('again.text', { email })}</p>
        </ReasonDialog>
      )}
      {off ? (
        <ReasonDialog
          {...why}
          key="on"
          trigger={{ text: t('on.trigger') }}
          title={t('on.title', { name })}
          confirm={t('on.confirm')}
          leaves
          action={actions.on}
        >
          <p>{t('on.text', { name })}</p>
        </ReasonDialog>
      ) : (
        <ReasonDialog
          {...why}
          key="off"
          trigger={{ text: t('off.trigger'), variant: 'danger' }}
          title={t('off.title', { name })}
          confirm={t('off.confirm')}
          danger
          leaves
          action={actions.off}
        >
          <p>{t('off.text', { name })}</p>
        </ReasonDialog>
      )}
    </div>
  );
}

const schema = () => import('./colleague-schemas').then((rules) => rules.otherWorkSchema);

function OtherWorkForm({ name, role, action }: { name: string; role: StaffRole; action: OtherWork }) {
  const t = useTranslations('colleagues');
  const close = useCloseDialog();
  const [round, setRound] = useState(0);
  const finish = () => {
    close();
    setRound(round + 1);
  };
  return (
    <Form
      key={round}
      schema={schema}
      defaults={{ staffRole: role, reason: '' }}
      action={action}
      onSuccess={finish}
    >
      <p>{t('change.text', { name })}</p>
      <RadioGroup name="staffRole" label={t('change.role', { name })} options={useStaffRoleChoices()} />
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} spellCheck />
      <SubmitButton>{t('change.submit')}</SubmitButton>
    </Form>
  );
}
