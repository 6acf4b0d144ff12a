import { useTranslations } from 'next-intl';
import type { CheckView } from '@/lib/views/order-view';
import { caSays, type StaffOrderPageView } from '@/lib/views/staff-view';
import { useCheckWords } from '../order/use-check-words';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Tag, type TagTone } from '../ui/tag';
import { type AskAction, AskCheck, AskedAbout } from '../validation/ask-check';
import { CheckRecord } from './check-record';
import { type RecordAction, RecordCheck } from './record-check';
import { Turn } from './turn';

interface CheckTableProps {
  order: StaffOrderPageView;
  record: RecordAction;
  ask: AskAction;
}

/** Every check with its state, who acts, since when, what the CA says, and what our own people found. */
export function CheckTable({ order, record, ask }: CheckTableProps) {
  const t = useTranslations('staffOrder.checks');
  return (
    <>
      <WhyNot order={order} />
      <DataTable
        caption={t('title')}
        hideCaption
        rows={order.checks}
        rowKey={({ kind }) => kind}
        columns={[
          { key: 'kind', header: t('kind'), cell: (check) => <CheckName check={check} order={order} /> },
          { key: 'state', header: t('state'), cell: (check) => <StateTag check={check} /> },
          { key: 'turn', header: t('turn'), cell: (check) => <OpenTurn check={check} /> },
          { key: 'since', header: t('since'), cell: ({ since }) => <Day at={since} /> },
          { key: 'ca', header: t('ca'), cell: (check) => <CaWords check={check} order={order} /> },
          {
            key: 'record',
            header: t('act'),
            cell: ({ kind }) => (
              <span className="flex flex-wrap gap-2 max-sm:justify-end">
                <RecordCheck kind={kind} order={order} record={record} />
                <AskCheck kind={kind} order={order} ask={ask} />
              </span>
            ),
          },
        ]}
        empty={null}
      />
    </>
  );
}

/** Why there is no button to record anything. */
function WhyNot({ order: { mayRecord, recordable } }: { order: StaffOrderPageView }) {
  const t = useTranslations('staffOrder.checks');
  if (recordable.length > 0) return null;
  return <p className="mb-4 text-sm text-soft">{t(mayRecord ? 'notOpen' : 'notYours')}</p>;
}

interface CheckOfOrder {
  check: CheckView;
  order: StaffOrderPageView;
}

function CheckName({ check: { kind, reason }, order }: CheckOfOrder) {
  const t = useTranslations('staffOrder.checks');
  const kinds = useTranslations('check.kind');
  const words = useCheckWords(order.representative);
  const record = order.records.find((candidate) => candidate.kind === kind);
  const question = order.questions.find((candidate) => candidate.kind === kind);
  return (
    <span className="block max-w-[42ch]">
      {kinds(kind)}
      {record ? <CheckRecord record={record} /> : null}
      {question ? <AskedAbout question={question} /> : null}
      <span className="block text-sm font-normal text-soft wrap-anywhere">
        {t('customer', { text: words(reason) })}
      </span>
    </span>
  );
}

const tones: Readonly<Record<CheckView['state'], TagTone>> = {
  later: 'plain',
  todo: 'plain',
  busy: 'info',
  passed: 'success',
  failed: 'danger',
  unclear: 'warning',
};

function StateTag({ check: { state, late } }: { check: CheckView }) {
  const t = useTranslations('staffOrder.checks');
  return (
    <>
      <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
      {late ? <span className="mt-1 block text-sm text-warning">{t('late')}</span> : null}
    </>
  );
}

const Day = ({ at }: { at: Date }) => (
  <span className="whitespace-nowrap">
    <DateText at={at} style="short" />
  </span>
);

/** Nobody acts on what is done. */
function OpenTurn({ check: { state, owner } }: { check: CheckView }) {
  return state === 'passed' ? '–' : <Turn actor={owner} />;
}

function CaWords({ check, order }: CheckOfOrder) {
  const t = useTranslations('staffOrder.checks');
  const said = caSays(check.kind, order.ca.facts);
  if (said.length === 0) return <span className="text-soft">{t('nothing')}</span>;
  return said.map((state) => t(`caStates.${state}`)).join(', ');
}
