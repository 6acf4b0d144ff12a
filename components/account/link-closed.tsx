import { useTranslations } from 'next-intl';
import type { ProblemCode } from '@/lib/domain/problem';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';

/** The link of this page opens nothing any more, and why. */
export function LinkClosed({ code }: { code: ProblemCode }) {
  const t = useTranslations('recovery.closed');
  // Texts of links and cases take no arguments.
  const why = useTranslations('problem') as (code: ProblemCode) => string;
  return (
    <>
      <PageHeader title={t('title')} lead={why(code)} />
      <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
    </>
  );
}
