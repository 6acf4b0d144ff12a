import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { CaExchangeView, ExchangeOutcome } from '@/lib/views/ca-view';
import { DateText } from '../ui/date-text';
import { Disclosure } from '../ui/disclosure';
import { CodeBlock, Mono } from '../ui/mono';
import { Tag, type TagTone } from '../ui/tag';

const tones: Record<ExchangeOutcome, TagTone> = { answered: 'plain', refused: 'warning', failed: 'danger' };

/** What the CA was asked and answered, the newest first; personal data was masked when it was kept. */
export function ExchangeList({ exchanges }: { exchanges: readonly CaExchangeView[] }) {
  const t = useTranslations('ca.exchanges');
  if (exchanges.length === 0) return <p className="text-soft">{t('empty')}</p>;
  return (
    <ol className="divide-y divide-line">
      {exchanges.map((exchange) => (
        <li key={exchange.id} className="py-2">
          <Disclosure summary={<Line exchange={exchange} />}>
            <Details exchange={exchange} />
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

function Line({ exchange }: { exchange: CaExchangeView }) {
  const t = useTranslations('ca.exchanges');
  const { method, path, outcome, status, failure, millis, at, attempt } = exchange;
  return (
    <span className="min-w-0 space-x-3">
      <Mono className="wrap-anywhere">
        {method} {path}
      </Mono>
      <Tag tone={tones[outcome]}>{status ?? t(`failure.${failure ?? 'connection_lost'}`)}</Tag>
      {attempt > 1 ? <Tag>{t('attempt', { attempt })}</Tag> : null}
      <span className="inline-block text-sm text-soft tabular-nums">{t('millis', { millis })}</span>
      <span className="inline-block text-sm text-soft">
        <DateText at={at} style="datetime" />
      </span>
    </span>
  );
}

function Details({ exchange: { order, requestId, request, response } }: { exchange: CaExchangeView }) {
  const t = useTranslations('ca.exchanges');
  return (
    <div className="space-y-3">
      {order ? (
        <Link href={`/staff/orders/${order.id}`} className="link">
          {t('order', { number: order.number })}
        </Link>
      ) : null}
      {requestId ? (
        <p className="text-sm text-soft">
          {t('requestId')} <Mono className="wrap-anywhere">{requestId}</Mono>
        </p>
      ) : null}
      <Body name={t('request')} body={request} />
      <Body name={t('response')} body={response} />
    </div>
  );
}

function Body({ name, body }: { name: string; body: unknown }) {
  if (body === null || body === undefined) return null;
  return (
    <div>
      <p className="mb-1 text-sm text-soft">{name}</p>
      <CodeBlock name={name}>{JSON.stringify(body, null, 2)}</CodeBlock>
    </div>
  );
}
