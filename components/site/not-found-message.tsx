import { useTranslations } from 'next-intl';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';

/** Says that there is nothing at this address, or nothing that the visitor may know of. */
export function NotFoundMessage() {
  const t = useTranslations('ui.notFound');
  return (
    <>
      <PageHeader title={t('title')} lead={t('text')} />
      <LinkButton href="/">{t('home')}</LinkButton>
    </>
  );
}
