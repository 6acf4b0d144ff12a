'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Dialog, useCloseDialog } from '../ui/dialog';

interface Typed {
  address: string;
  reason: string;
}

export type UnlockAddressAct = FormAction<Typed, void>;

const schema = () => import('./schemas').then((rules) => rules.addressSchema);

/** Opens sign-in for a network address from which too many tries came, such as that of an office. */
export function UnlockAddress({ unlock }: { unlock: UnlockAddressAct }) {
  const t = useTranslations('signInAccess.address');
  const [opened, setOpened] = useState(0);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Dialog trigger={{ text: t('trigger'), size: 'sm' }} title={t('title')}>
        <AddressForm key={opened} unlock={unlock} onDone={() => setOpened(opened + 1)} />
      </Dialog>
      <span role="status" className="text-sm text-soft">
        {opened > 0 ? t('done') : ''}
      </span>
    </div>
  );
}

function AddressForm({ unlock, onDone }: { unlock: UnlockAddressAct; onDone: () => void }) {
  const t = useTranslations('signInAccess');
  const close = useCloseDialog();
  const finish = () => {
    close();
    onDone();
  };
  return (
    <Form<Typed, void>
      schema={schema}
      defaults={{ address: '', reason: '' }}
      action={unlock}
      onSuccess={finish}
    >
      <p>{t('address.text')}</p>
      <TextField
        name="address"
        label={t('address.label')}
        mono
        width="md"
        autoComplete="off"
        spellCheck={false}
      />
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} spellCheck />
      <SubmitButton>{t('address.trigger')}</SubmitButton>
    </Form>
  );
}
