import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice';

/** For whom this page is, before anything else: who got the mail by mistake stops here (S0-A2.3a). */
export function WarningBanner({ email }: { email: string }) {
  const t = useTranslations('identity.banner');
  return (
    <Notice kind="warning" title={t('title', { email })} className="mb-8">
      <p>{t('text')}</p>
    </Notice>
  );
}
