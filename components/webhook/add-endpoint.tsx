'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { webhookEvents } from '@/lib/domain/webhook/events';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { SecretOnce } from '../ui/secret-once';
import { type EventField, fieldOf } from './event-field';

type Typed = { url: string } & Record<EventField, boolean>;

const schema = () => import('./schemas').then((rules) => rules.endpointForm);
const ticks = Object.fromEntries(webhookEvents.map((event) => [fieldOf(event), true])) as Record<
  EventField,
  boolean
>;

/** Adds an endpoint and shows its secret, once. */
export function AddEndpoint({ action }: { action: FormAction<Typed, string> }) {
  const t = useTranslations('webhook');
  const [made, setMade] = useState({ count: 0, secret: '' });
  return (
    <Card title={t('add.title')} id="add" className="mt-10">
      <p className="mb-5 max-w-[65ch] text-soft">{t('add.lead')}</p>
      {made.count > 0 ? (
        <div className="mb-6">
          <SecretOnce
            key={made.count}
            title={t('secret.title')}
            label={t('secret.label')}
            secret={made.secret}
            copyName={t('secret.copy')}
          >
            <p>{t('secret.text')}</p>
          </SecretOnce>
        </div>
      ) : null}
      <Form<Typed, string>
        key={`form ${made.count}`}
        schema={schema}
        defaults={{ url: '', ...ticks }}
        action={action}
        onSuccess={(secret) => setMade(({ count }) => ({ count: count + 1, secret }))}
      >
        <TextField
          name="url"
          type="url"
          width="full"
          label={t('add.url')}
          hint={t('add.urlHint')}
          autoCapitalize="none"
          autoComplete="off"
        />
        <fieldset className="space-y-3">
          <legend className="mb-2 font-semibold">{t('add.events')}</legend>
          {webhookEvents.map((event) => (
            <CheckboxField
              key={event}
              optional
              name={fieldOf(event)}
              label={t(`event.${fieldOf(event)}`)}
              hint={<span className="font-mono text-sm">{event}</span>}
            />
          ))}
        </fieldset>
        <SubmitButton>{t('add.submit')}</SubmitButton>
      </Form>
    </Card>
  );
}
