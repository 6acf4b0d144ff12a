import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StaticPage } from '@/components/shop/static-page';
import { Notice } from '@/components/ui/notice';
import { env } from '@/lib/base/env';

const sections = ['subscription', 'certificate', 'ca', 'duties'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shop.terms'))('title') };
}

/** What customers and we may expect of each other; C-33 says what happens to a certificate after stopping. */
export default async function TermsPage() {
  const t = await getTranslations('shop.terms');
  const isDemo = env().ZEGEL_DEMO === 'true';
  return (
    <StaticPage
      title={t('title')}
      lead={t('lead')}
      notice={
        isDemo ? (
          <Notice>
            <p>{t('demo')}</p>
          </Notice>
        ) : null
      }
      sections={sections.map((id) => ({ id, title: t(`${id}.title`), text: <p>{t(`${id}.text`)}</p> }))}
    />
  );
}
