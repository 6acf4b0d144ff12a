'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { Select } from '../form/select';
import { SubmitButton } from '../form/submit-button';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import type { addressSchema } from './schemas';

type Typed = z.input<typeof addressSchema>;

export interface MailStepProps {
  orderId: string;
  addresses: readonly string[];
  mayAct: boolean;
  /** Has the CA mail one of the addresses again. */
  mailAgain: (input: Typed & { orderId: string }) => Promise<ActionResult>;
}

const rules = () => import('./schemas').then(({ addressSchema }) => addressSchema);

/** To whom the CA writes, and having it write again. */
export function MailStep({ orderId, addresses, mayAct, mailAgain }: MailStepProps) {
  const t = useTranslations('domainProof.mail');
  const [sentTo, setSentTo] = useState<string>();
  const [first = ''] = addresses;
  const action = async (typed: Typed) => {
    setSentTo(undefined);
    const result = await mailAgain({ ...typed, orderId });
    if (result.ok) setSentTo(typed.address);
    return result;
  };
  return (
    <div className="space-y-5">
      <div>
        <p className="font-medium">{t('to')}</p>
        <ul className="mt-1 list-disc pl-5">
          {addresses.map((address) => (
            <li key={address}>
              <Mono>{address}</Mono>
            </li>
          ))}
        </ul>
      </div>
      {mayAct ? (
        <Form<Typed> schema={rules} defaults={{ address: first }} action={action}>
          <Select
            name="address"
            label={t('choose')}
            width="full"
            options={addresses.map((address) => ({ value: address, text: address }))}
          />
          <SubmitButton variant="secondary" busyText={t('busy')}>
            {t('again')}
          </SubmitButton>
          <div role="status">
            {sentTo ? <Notice kind="success" title={t('sent', { address: sentTo })} /> : null}
          </div>
        </Form>
      ) : null}
      <p className="max-w-[65ch] text-soft">{t('nobody')}</p>
    </div>
  );
}
