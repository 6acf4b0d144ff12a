import { useTranslations } from 'next-intl';
import { Header } from '@/components/site/header';
import { Shell } from '@/components/site/shell';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { headerPreferences } from './preferences';

/** An address that leads nowhere, or to something the visitor may not know of. */
export default async function NotFound() {
  const preferences = await headerPreferences();
  return (
    <Shell width="narrow" header={<Header preferences={preferences} />}>
      <Message />
    </Shell>
  );
}

function Message() {
  const t = useTranslations('ui.notFound');
  return (
    <>
      <PageHeader title={t('title')} lead={t('text')} />
      <LinkButton href="/">{t('home')}</LinkButton>
    </>
  );
}
