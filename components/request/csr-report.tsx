'use client';

import { useTranslations } from 'next-intl';
import type { CsrFacts, CsrWarning } from '@/lib/pki/csr-report';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { Spinner } from '../ui/spinner';
import { SummaryList } from '../ui/summary-list';
import { type ExpectedSubject, type SubjectDifference, subjectDifferences } from './csr-differences';
import type { CsrReading } from './csr-reading';

interface CsrReportProps {
  reading: CsrReading;
  /** What the certificate will hold, to show where the request differs. */
  expected?: ExpectedSubject;
}

/** What the pasted request says, or what is wrong with it and what to do. */
export function CsrReport({ reading, expected = {} }: CsrReportProps) {
  const t = useTranslations('csr');
  const words = useTranslations('field');
  if (reading.state === 'none') return null;
  if (reading.state === 'reading') {
    return (
      <p role="status" className="flex items-center gap-2">
        <Spinner />
        {t('reading')}
      </p>
    );
  }
  if (reading.state === 'refused') {
    return (
      <Notice kind="danger" title={t('refused')} live>
        <p>{words(reading.problem)}</p>
      </Notice>
    );
  }
  return <GoodCsr csr={reading.csr} expected={expected} />;
}

function GoodCsr({ csr, expected }: { csr: CsrFacts; expected: ExpectedSubject }) {
  const t = useTranslations('csr');
  const names = csr.alternativeNames.map(({ value }) => value).join(', ');
  const { scheme, hash } = csr.signature;
  return (
    <div className="space-y-4">
      <Notice kind="success" title={t('good')} live>
        <Warnings warnings={csr.warnings} />
      </Notice>
      <SummaryList
        items={[
          { term: t('contents.key'), value: t('rsa', { bits: String(csr.key.bits) }) },
          { term: t('contents.signature'), value: `${scheme}, ${hash}` },
          { term: t('contents.subject'), value: <Subject csr={csr} /> },
          { term: t('contents.names'), value: names || t('contents.none') },
          { term: t('contents.fingerprint'), value: <Mono>{csr.publicKeySha256}</Mono> },
        ]}
      />
      <Differences differences={subjectDifferences(csr.subject, expected)} />
      <p className="max-w-[65ch] text-sm text-soft">{t('subjectNote')}</p>
    </div>
  );
}

function Differences({ differences }: { differences: readonly SubjectDifference[] }) {
  const t = useTranslations('csr.differs');
  if (differences.length === 0) return null;
  return (
    <Notice kind="info" title={t('title')}>
      <ul className="list-disc space-y-1 pl-5">
        {differences.map(({ field, found, instead }) => (
          <li key={`${field} ${found}`} className="wrap-anywhere">
            {instead === undefined
              ? t('dropped', { field: t(`field.${field}`), found })
              : t('replaced', { field: t(`field.${field}`), found, instead })}
          </li>
        ))}
      </ul>
      <p>{t('fine')}</p>
    </Notice>
  );
}

function Subject({ csr: { subject } }: { csr: CsrFacts }) {
  const t = useTranslations('csr.contents');
  if (subject.length === 0) return t('none');
  return <span className="break-words">{subject.map(({ value }) => value).join(', ')}</span>;
}

function Warnings({ warnings }: { warnings: readonly CsrWarning[] }) {
  const t = useTranslations('csr.warning') as (
    code: CsrWarning['code'],
    params?: Record<string, string>,
  ) => string;
  if (warnings.length === 0) return null;
  return (
    <ul className="list-disc space-y-1 pl-5">
      {warnings.map(({ code, ...facts }) => (
        <li key={code}>
          {t(code, Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])))}
        </li>
      ))}
    </ul>
  );
}
