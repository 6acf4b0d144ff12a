import { useTranslations } from 'next-intl';
import type { ExchangeView } from '@/lib/views/staff-view';
import { DateText } from '../ui/date-text';
import { Disclosure } from '../ui/disclosure';
import { CodeBlock, Mono } from '../ui/mono';
import { Tag } from '../ui/tag';

const shownAtOnce = 8;

/** Every question to the CA with its answer; the bodies were redacted when they were kept. */
export function Exchanges({ exchanges }: { exchanges: readonly ExchangeView[] }) {
  const t = useTranslations('staffOrder.exchanges');
  if (exchanges.length === 0) return <p className="text-soft">{t('empty')}</p>;
  const older = exchanges.slice(shownAtOnce);
  return (
    <>
      <p className="mb-4 text-sm text-soft">{t('lead')}</p>
      <List exchanges={exchanges.slice(0, shownAtOnce)} />
      {older.length > 0 ? (
        <Disclosure summary={t('older', { count: older.length })}>
          <List exchanges={older} />
        </Disclosure>
      ) : null}
    </>
  );
}

function List({ exchanges }: { exchanges: readonly ExchangeView[] }) {
  const t = useTranslations('staffOrder.exchanges');
  return (
    <ol className="divide-y divide-line">
      {exchanges.map((exchange) => (
        <li key={exchange.id} className="py-2">
          <Disclosure summary={<Line exchange={exchange} />}>
            <Body name={t('request')} body={exchange.request} />
            <Body name={t('response')} body={exchange.response} />
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

function Line({ exchange: { method, path, status, millis, at } }: { exchange: ExchangeView }) {
  const t = useTranslations('staffOrder.exchanges');
  const isGood = status !== null && status < 400;
  return (
    <span className="min-w-0 space-x-3">
      <Mono>
        {method} {path}
      </Mono>
      <Tag tone={isGood ? 'plain' : 'danger'}>{status ?? t('noAnswer')}</Tag>
      <span className="inline-block text-sm text-soft tabular-nums">{t('millis', { millis })}</span>
      <span className="inline-block text-sm text-soft">
        <DateText at={at} style="datetime" />
      </span>
    </span>
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
