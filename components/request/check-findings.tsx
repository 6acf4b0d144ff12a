import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/domain/request/pre-check-finding';
import { Notice, type NoticeKind } from '../ui/notice';

const looks: Readonly<Record<Finding['severity'], NoticeKind>> = {
  refuse: 'danger',
  warn: 'warning',
  note: 'info',
};
const severities = ['refuse', 'warn', 'note'] as const;

interface CheckFindingsProps {
  findings: readonly Finding[];
  /** Where the answer of a finding is changed; without it the question itself is on the screen. */
  pathOf?: (finding: Finding) => string;
}

/** What would be refused later, what may be asked about, and what is only to know: gravest first (M34). */
export function FindingList({ findings, pathOf }: CheckFindingsProps) {
  const t = useTranslations('request.findings');
  return severities.map((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) return null;
    return (
      <Notice key={severity} kind={looks[severity]} title={t(severity)}>
        <ul className="space-y-2">
          {some.map((finding) => (
            <li key={`${finding.field} ${finding.problem}`}>
              <FindingText finding={finding} path={pathOf?.(finding)} />
            </li>
          ))}
        </ul>
      </Notice>
    );
  });
}

function FindingText({ finding, path }: { finding: Finding; path: string | undefined }) {
  const t = useTranslations('request');
  const words = useTranslations('field');
  const { question, problem, registered } = finding;
  const toStored = path?.startsWith('/account/');
  return (
    <>
      {path ? (
        <Link href={path} className="link">
          {toStored ? t('findings.stored') : t(`step.${question}`)}
        </Link>
      ) : null}
      {path ? ': ' : null}
      {words(problem)}
      {registered ? (
        <span className="break-words"> {t('findings.registered', { value: registered })}</span>
      ) : null}
    </>
  );
}
