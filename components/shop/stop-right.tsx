import { useTranslations } from 'next-intl';
import { Notice } from '../ui/notice';

/** The right to stop, and what stopping does to a running certificate: the same words wherever one pays (C-33). */
export function StopRight() {
  const t = useTranslations('termPrice.stop');
  return (
    <Notice title={t('title')}>
      <p>{t('how')}</p>
      <p>{t('certificate')}</p>
      <p>{t('after')}</p>
    </Notice>
  );
}
