'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AssigneeView } from '@/lib/views/campaign-view';
import { Form } from '../form/form';
import { Select } from '../form/select';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';

interface Typed {
  campaignId: string;
  from: string;
  to: string;
}

const schema = () => import('./schemas').then((rules) => rules.handOutSchema);

interface HandOutFormProps {
  campaignId: string;
  assignees: readonly AssigneeView[];
  handOut: FormAction<Typed, void>;
}

/** An owner hands what is not installed yet from one person to another. */
export function HandOutForm({ campaignId, assignees, handOut }: HandOutFormProps) {
  const t = useTranslations('campaign.handOut');
  const [done, setDone] = useState(false);
  const people = assignees.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Disclosure summary={t('title')}>
      {done ? <Notice kind="success" title={t('done')} live /> : null}
      <Form<Typed, void>
        schema={schema}
        defaults={{ campaignId, from: '', to: '' }}
        action={handOut}
        onSuccess={() => setDone(true)}
      >
        <Select name="from" label={t('from')} options={[{ value: '', text: t('everybody') }, ...people]} />
        <Select name="to" label={t('to')} options={people} empty />
        <SubmitButton variant="secondary" busyText={t('busy')}>
          {t('submit')}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}
