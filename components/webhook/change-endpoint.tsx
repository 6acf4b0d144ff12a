'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isChat } from '@/lib/domain/webhook/kinds';
import type { EndpointView } from '@/lib/views/webhook-view';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import type { EventField } from './event-field';
import { EventTicks, ticksOf } from './event-ticks';
import { UrlField } from './url-field';

type Typed = { endpointId: string; url: string } & Record<EventField, boolean>;

const schema = () => import('./schemas').then((rules) => rules.changeForm);

interface ChangeProps {
  endpoint: Pick<EndpointView, 'id' | 'kind' | 'url' | 'events'>;
  action: FormAction<Typed, void>;
}

/** Another address or other events for an endpoint that is there. */
export function ChangeEndpoint({ endpoint: { id, kind, url, events }, action }: ChangeProps) {
  const t = useTranslations('webhook.change');
  const [done, setDone] = useState(0);
  const chat = isChat(kind);
  return (
    <Disclosure summary={t('summary')}>
      {done > 0 ? (
        <Notice key={done} kind="success" live>
          <p>{t('done')}</p>
        </Notice>
      ) : null}
      <Form<Typed, void>
        schema={schema}
        defaults={{ endpointId: id, url: chat ? '' : url, ...ticksOf(events) }}
        action={action}
        onSuccess={() => setDone((count) => count + 1)}
      >
        <UrlField kind={kind} kept={chat} />
        <EventTicks />
        <p className="max-w-[65ch] text-soft">{t('waiting')}</p>
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
