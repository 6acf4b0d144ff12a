import { useTranslations } from 'next-intl';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import { LookedAt } from './ending-table';
import { useWatchProblem } from './use-watch-problem';

interface Watched {
  readonly commonName: string;
  readonly issuerName: string;
  readonly address: string | null;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly checkedAt: Date | null;
  readonly problem: string | null;
  readonly fingerprint: string;
  readonly endedAt: Date | null;
}

/** What we know of a certificate of another provider. */
export function WatchedFacts({ watched }: { watched: Watched }) {
  const t = useTranslations('watch.one');
  const problem = useWatchProblem(watched.problem);
  const { address, checkedAt } = watched;
  const facts = [
    { term: t('name'), value: <span className="break-all">{watched.commonName}</span> },
    { term: t('issuer'), value: watched.issuerName },
    { term: t('from'), value: <DateText at={watched.notBefore} /> },
    { term: t('until'), value: <DateText at={watched.notAfter} style="datetime" /> },
    { term: t('address'), value: address ? <Mono>{address}</Mono> : null },
    { term: t('checked'), value: checkedAt ? <DateText at={checkedAt} style="datetime" /> : null },
    { term: t('fingerprint'), value: <Mono>{watched.fingerprint}</Mono> },
  ];
  return (
    <>
      {watched.endedAt ? <Notice title={t('over')} /> : null}
      {problem ? (
        <Notice kind="warning" title={t('problem')}>
          <p>{problem}</p>
          {checkedAt ? <LookedAt at={checkedAt} /> : null}
        </Notice>
      ) : null}
      <Card title={t('facts')}>
        <SummaryList items={facts.filter(({ value }) => value)} />
      </Card>
    </>
  );
}
