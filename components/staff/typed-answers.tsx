import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { questionIds } from '@/lib/domain/request/form';
import { DateText } from '../ui/date-text';
import { Disclosure } from '../ui/disclosure';
import { CodeBlock, Mono } from '../ui/mono';

type Answers = Readonly<Record<string, unknown>>;

/** The request as the applicant filled it in, question by question. */
export function TypedAnswers({ answers }: { answers: Answers }) {
  const t = useTranslations('staffOrder.typed');
  const answered = questionIds.filter((question) => question in answers);
  if (answered.length === 0) return <p className="text-soft">{t('empty')}</p>;
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {answered.map((question) => (
        <section key={question} className="min-w-0">
          <h3 className="mb-1.5 border-b border-line pb-1 font-semibold">{t(`question.${question}`)}</h3>
          <Answer answer={answers[question]} />
        </section>
      ))}
    </div>
  );
}

/** The database keeps no order of fields; this one is that of the form. */
const fieldOrder = [
  'kind',
  'include',
  'choice',
  'firstName',
  'lastName',
  'jobTitle',
  'name',
  'kvkNumber',
  'street',
  'houseNumber',
  'postcode',
  'city',
];

function place(name: string): number {
  const index = fieldOrder.indexOf(name);
  return index < 0 ? fieldOrder.length : index;
}

function Answer({ answer }: { answer: unknown }) {
  const t = useTranslations('staffOrder.typed.field');
  if (typeof answer !== 'object' || answer === null) return <Typed name="" value={answer} />;
  const fields = Object.entries(answer).sort(([left], [right]) => place(left) - place(right));
  return (
    <dl className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 gap-y-1 text-sm">
      {fields.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-soft wrap-anywhere">{t.has(name as 'name') ? t(name as 'name') : name}</dt>
          <dd className="min-w-0 wrap-anywhere">
            <Typed name={name} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Fields with a word of ours for each value. */
const coded: ReadonlySet<string> = new Set(['kind', 'choice', 'locale']);

function Typed({ name, value }: { name: string; value: unknown }): ReactNode {
  const t = useTranslations('staffOrder.typed');
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (Array.isArray(value)) return <TypedList values={value} />;
  if (typeof value === 'object' && value !== null) return <Answer answer={value} />;
  if (typeof value !== 'string') return JSON.stringify(value);
  if (name === 'csr') return <Csr text={value} />;
  if (name === 'acceptedAt') return <DateText at={new Date(value)} style="datetime" />;
  if (name === 'date') return <DateText at={value} />;
  const isCode = coded.has(name) && t.has(`value.${value}` as 'value.csr');
  return isCode ? t(`value.${value}` as 'value.csr') : <Mono>{value}</Mono>;
}

/** Several people stand below each other, several words beside each other. */
function TypedList({ values }: { values: readonly unknown[] }) {
  if (values.every((value) => typeof value !== 'object')) return <Mono>{values.join(', ')}</Mono>;
  return (
    <ol className="list-decimal space-y-3 pl-5">
      {values.map((value) => (
        <li key={JSON.stringify(value)}>
          <Answer answer={value} />
        </li>
      ))}
    </ol>
  );
}

function Csr({ text }: { text: string }) {
  const t = useTranslations('staffOrder.typed');
  return (
    <Disclosure summary={t('csr')}>
      <CodeBlock name={t('field.csr')}>{text}</CodeBlock>
    </Disclosure>
  );
}
