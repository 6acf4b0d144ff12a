import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import type { EndpointView } from '@/lib/views/webhook-view';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import { useEventWords } from './use-event-words';

/** What is sent where, and why nothing is sent any more. */
export function EndpointFacts({ endpoint }: { endpoint: EndpointView }) {
  const t = useTranslations('webhook.one');
  const locale = useLocale();
  const words = useEventWords();
  const kinds = useTranslations('webhook.kind');
  const { kind, url, events, createdAt, endedAt, endedWhy } = endpoint;
  return (
    <>
      {endedAt ? (
        <Notice kind="warning" title={t('endedTitle')}>
          <p>{t('endedWhy', { why: endedWhy ?? 'stopped', date: dateText(endedAt, locale, 'datetime') })}</p>
        </Notice>
      ) : null}
      <Card title={t('facts')}>
        <SummaryList
          items={[
            { term: t('kind'), value: kinds(kind) },
            { term: t('url'), value: <Mono>{url}</Mono> },
            {
              term: t('events'),
              value: (
                <ul>
                  {events.map((event) => (
                    <li key={event}>{words(event)}</li>
                  ))}
                </ul>
              ),
            },
            { term: t('since'), value: <DateText at={createdAt} style="datetime" /> },
          ]}
        />
      </Card>
    </>
  );
}

/** How a receiver knows that a message is ours. */
export function HowToVerify() {
  const t = useTranslations('webhook.verify');
  return (
    <Card title={t('title')} className="mt-6">
      <div className="max-w-[65ch] space-y-2">
        <p>{t('text')}</p>
        <p>{t('secrets')}</p>
        <p>{t('retries')}</p>
        <p>
          {t('developers')}{' '}
          <Link href="/developers" className="link">
            {t('toDevelopers')}
          </Link>
        </p>
      </div>
    </Card>
  );
}
