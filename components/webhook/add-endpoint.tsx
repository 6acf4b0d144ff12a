'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { webhookEvents } from '@/lib/domain/webhook/events';
import { isChat, type WebhookKind, webhookKinds } from '@/lib/domain/webhook/kinds';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import type { EventField } from './event-field';
import { EventTicks, ticksOf } from './event-ticks';
import { ShownSecret } from './shown-secret';
import { UrlField } from './url-field';

type Typed = { kind: WebhookKind; url: string } & Record<EventField, boolean>;

const schema = () => import('./schemas').then((rules) => rules.endpointForm);

/** Adds an endpoint; shows its secret, once, where it has one. */
export function AddEndpoint({ action }: { action: FormAction<Typed, string | null> }) {
  const t = useTranslations('webhook');
  const [made, setMade] = useState<{ count: number; secret: string | null }>({ count: 0, secret: null });
  return (
    <Card title={t('add.title')} id="add" className="mt-10">
      <p className="mb-5 max-w-[65ch] text-soft">{t('add.lead')}</p>
      {made.count > 0 ? <Added key={made.count} secret={made.secret} /> : null}
      <Form<Typed, string | null>
        key={`form ${made.count}`}
        schema={schema}
        defaults={{ kind: 'signed', url: '', ...ticksOf(webhookEvents) }}
        action={action}
        onSuccess={(secret) => setMade(({ count }) => ({ count: count + 1, secret }))}
      >
        <RadioGroup
          name="kind"
          label={t('add.kind')}
          options={webhookKinds.map((value) => ({
            value,
            text: t(`kind.${value}`),
            description: t(`kindText.${isChat(value) ? 'chat' : 'signed'}`),
          }))}
        />
        <UrlOfKind />
        <EventTicks />
        <SubmitButton>{t('add.submit')}</SubmitButton>
      </Form>
    </Card>
  );
}

function UrlOfKind() {
  const chosen: unknown = useWatch({ name: 'kind' });
  return <UrlField kind={webhookKinds.find((kind) => kind === chosen) ?? 'signed'} />;
}

function Added({ secret }: { secret: string | null }) {
  const t = useTranslations('webhook');
  if (secret) return <ShownSecret secret={secret} title={t('secret.title')} />;
  return (
    <Notice kind="success" title={t('add.chatDone')} live className="mb-6">
      <p>{t('add.chatNext')}</p>
    </Notice>
  );
}
