import { useTranslations } from 'next-intl';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';

/** There is nothing to set up: it was done before, or this browser holds no set-up session. */
export function SetUpClosed({ why }: { why: 'done' | 'none' }) {
  const t = useTranslations(`setUp.${why}`);
  return (
    <>
      <PageHeader title={t('title')} lead={t('text')} />
      <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
    </>
  );
}
