import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice';
import type { MissingFeature } from './environment';

/** S0-1.5.1c: what this browser lacks, each with its cause, and what to do instead. */
export function EnvironmentNotice({ missing }: { missing: readonly MissingFeature[] }) {
  const t = useTranslations('createCertificate.environment');
  return (
    <Notice kind="warning" title={t('title')} live>
      {missing.map((feature) => (
        <p key={feature}>{t(feature)}</p>
      ))}
      <p>{t('advice')}</p>
    </Notice>
  );
}
