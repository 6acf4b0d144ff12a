'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { DeliveryView } from '@/lib/views/webhook-view';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Disclosure } from '../ui/disclosure';
import { Tag } from '../ui/tag';
import { SteppedUpButton } from './stepped-up-button';
import { TryList, useFault } from './try-list';
import { useEventWords } from './use-event-words';

interface DeliveryListProps {
  deliveries: readonly DeliveryView[];
  /** Only for who may; without it the list is to be read. */
  again: ((input: { deliveryId: string }) => Promise<ActionResult<void>>) | undefined;
}

const tones = { waiting: 'info', delivered: 'success', failed: 'danger' } as const;

/** What was sent to an endpoint, what it answered, and what was in it. */
export function DeliveryList({ deliveries, again }: DeliveryListProps) {
  const t = useTranslations('webhook.deliveries');
  const router = useRouter();
  return (
    <Card
      title={t('title')}
      id="deliveries"
      aside={
        <Button variant="secondary" size="sm" onClick={() => router.refresh()}>
          {t('reload')}
        </Button>
      }
    >
      <DataTable
        caption={t('caption')}
        hideCaption
        rows={deliveries}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">{t('empty')}</p>}
        columns={[
          { key: 'event', header: t('event'), cell: (delivery) => <Message delivery={delivery} /> },
          {
            key: 'at',
            header: t('at'),
            cell: ({ createdAt }) => <DateText at={createdAt} style="datetime" />,
          },
          {
            key: 'state',
            header: t('state'),
            cell: ({ state }) => <Tag tone={tones[state]}>{t(state)}</Tag>,
          },
          {
            key: 'answer',
            header: t('answer'),
            cell: (delivery) => (
              <Answer delivery={delivery}>
                {again ? (
                  <SteppedUpButton action={() => again({ deliveryId: delivery.id })}>
                    {t('again')}
                  </SteppedUpButton>
                ) : null}
              </Answer>
            ),
          },
        ]}
      />
    </Card>
  );
}

function Message({ delivery: { event, eventId, payload } }: { delivery: DeliveryView }) {
  const t = useTranslations('webhook.deliveries');
  const words = useEventWords();
  return (
    <>
      {words(event)}
      <Disclosure summary={t('payload')}>
        <p className="text-sm break-all text-soft">
          {t('id')}: <span className="font-mono">{eventId}</span>
        </p>
        <pre className="mt-2 overflow-x-auto rounded-md bg-sunken p-3 text-left font-mono text-sm font-normal whitespace-pre-wrap break-all">
          {payload}
        </pre>
      </Disclosure>
    </>
  );
}

function Answer({ delivery, children }: { delivery: DeliveryView; children: ReactNode }) {
  const t = useTranslations('webhook.deliveries');
  const locale = useLocale();
  const fault = useFault()(delivery.lastError);
  const { lastStatus, lastMillis, attempts, nextTryAt, state } = delivery;
  return (
    <div className="space-y-1 text-sm">
      {lastStatus === null ? null : (
        <p>{t('status', { status: String(lastStatus), millis: String(lastMillis ?? 0) })}</p>
      )}
      {fault ? <p className="text-danger">{fault}</p> : null}
      <p className="text-soft">{t('attempts', { count: attempts })}</p>
      {state === 'waiting' && attempts > 0 && nextTryAt ? (
        <p className="text-soft">{t('next', { date: dateText(nextTryAt, locale, 'datetime') })}</p>
      ) : null}
      <TryList tries={delivery.tries} />
      {children}
    </div>
  );
}
