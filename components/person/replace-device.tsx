'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { Notice } from '../ui/notice';

type Why = 'lost' | 'broken' | 'pin_blocked';
export type ReplaceAction = (input: { orderId: string; why: Why }) => Promise<ActionResult<void>>;

const reasons: readonly Why[] = ['lost', 'broken', 'pin_blocked'];
const schema = () => import('./schemas').then((rules) => rules.replaceSchema);

/** Another device with a new certificate on the same order; whoever fears misuse has it revoked first. */
export function ReplaceDevice({ orderId, replace }: { orderId: string; replace: ReplaceAction }) {
  const t = useTranslations('shipment.replace');
  return (
    <section aria-labelledby="replace" className="space-y-4">
      <h2 id="replace" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="max-w-[65ch]">{t('text')}</p>
      <Notice kind="warning" title={t('stolenTitle')}>
        <p>
          {t.rich('stolenText', {
            link: (words) => <Link href={`/certificates/${orderId}/revoke?why=stolen`}>{words}</Link>,
          })}
        </p>
      </Notice>
      <Form<{ why: string }, void>
        schema={schema}
        defaults={{ why: '' }}
        action={({ why }) => replace({ orderId, why: why as Why })}
      >
        <RadioGroup
          name="why"
          label={t('why')}
          options={reasons.map((value) => ({ value, text: t(`reason.${value}`) }))}
        />
        <SubmitButton>{t('confirm')}</SubmitButton>
      </Form>
    </section>
  );
}
