'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import type { DcvMethod } from '@/lib/domain/domain-name/control-proof';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { Disclosure } from '../ui/disclosure';
import { MethodField } from './method-fields';
import type { methodSchema } from './schemas';

type Typed = z.input<typeof methodSchema>;

export interface ChangeMethodProps {
  orderId: string;
  /** The present way. */
  method: DcvMethod;
  /** Has the CA take another way; the page then shows what to do. */
  choose: (input: { orderId: string; method: DcvMethod }) => Promise<ActionResult>;
}

const rules = () => import('./schemas').then(({ methodSchema }) => methodSchema);

/** Another way to prove the same, for who cannot do the present one (S0-1.3.2d3). */
export function ChangeMethod({ orderId, method, choose }: ChangeMethodProps) {
  const t = useTranslations('domainProof.change');
  return (
    <Disclosure summary={t('summary')}>
      <p className="max-w-[65ch]">{t('text')}</p>
      <Form<Typed> schema={rules} defaults={{}} action={(typed) => choose({ orderId, method: typed.method })}>
        <MethodField without={method} />
        <SubmitButton variant="secondary" busyText={t('busy')}>
          {t('submit')}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}
