'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { dateText } from '@/lib/views/date-text';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Disclosure } from '../ui/disclosure';
import { ShownSecret } from './shown-secret';

const schema = () => import('./schemas').then((rules) => rules.secretForm);
const overlaps = ['24', '72', '0'] as const;

interface Typed {
  endpointId: string;
  overlap: (typeof overlaps)[number];
}

interface ReplaceProps {
  endpointId: string;
  /** Until when the secret before this one signs too. */
  earlierUntil: Date | null;
  action: FormAction<Typed, string>;
}

/** A new secret, with the old one beside it for as long as the customer's program needs. */
export function ReplaceSecret({ endpointId, earlierUntil, action }: ReplaceProps) {
  const t = useTranslations('webhook.replace');
  const locale = useLocale();
  const [made, setMade] = useState({ count: 0, secret: '' });
  return (
    <Disclosure summary={t('summary')}>
      {made.count > 0 ? <ShownSecret key={made.count} secret={made.secret} title={t('done')} /> : null}
      {earlierUntil ? <p>{t('both', { date: dateText(earlierUntil, locale, 'datetime') })}</p> : null}
      <Form<Typed, string>
        schema={schema}
        defaults={{ endpointId, overlap: '24' }}
        action={action}
        onSuccess={(secret) => setMade(({ count }) => ({ count: count + 1, secret }))}
      >
        <RadioGroup
          name="overlap"
          label={t('overlap')}
          hint={t('overlapHint')}
          options={overlaps.map((value) => ({ value, text: t(`hours.${value}`) }))}
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
