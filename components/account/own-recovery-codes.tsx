'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Notice } from '../ui/notice';
import { RecoveryCodeList } from './recovery-code-list';

const schema = () => import('./schemas').then((rules) => rules.keptSchema);
const nothing = async () => ({ ok: true, value: undefined }) as const;

interface OwnRecoveryCodesProps {
  left: number;
  username: string;
  renew: () => Promise<ActionResult<readonly string[]>>;
}

/** How many recovery codes are left, and new ones, shown this once until the tick that they were put away. */
export function OwnRecoveryCodes({ left, username, renew }: OwnRecoveryCodesProps) {
  const t = useTranslations('security.codes');
  const [codes, setCodes] = useState<readonly string[]>();
  const act = async () => {
    const result = await renew();
    if (result.ok) setCodes(result.value);
    return result;
  };
  if (codes) {
    return (
      <div className="space-y-5">
        <h3 className="text-lg font-semibold">{t('shown')}</h3>
        <Notice kind="warning" live>
          <p>{t('once')}</p>
        </Notice>
        <RecoveryCodeList codes={codes} username={username} />
        <Form<{ kept: boolean }>
          schema={schema}
          defaults={{ kept: false }}
          action={nothing}
          onSuccess={() => setCodes(undefined)}
          className="no-print"
        >
          <CheckboxField name="kept" label={t('kept')} />
          <SubmitButton>{t('close')}</SubmitButton>
        </Form>
      </div>
    );
  }
  return (
    <div className="space-y-4">
      <p className="max-w-[65ch] text-soft">{t('text')}</p>
      <p>
        {t('left', { count: left })} {left < 4 ? t('few') : null}
      </p>
      <div>
        <ConfirmDialog
          trigger={{ text: t('renew') }}
          title={t('renewTitle')}
          confirmText={t('renewConfirm')}
          action={act}
        >
          <p>{t('renewText')}</p>
        </ConfirmDialog>
      </div>
    </div>
  );
}
