import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MailLink } from '@/components/shop/mail-link';
import { StaticPage } from '@/components/shop/static-page';
import { env } from '@/lib/base/env';

const sections = ['asked', 'never', 'key', 'cookies', 'rights'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shop.privacy'))('title') };
}

/** Which data we ask for and why. */
export default async function PrivacyPage() {
  const t = await getTranslations('shop.privacy');
  return (
    <StaticPage
      title={t('title')}
      lead={t('lead')}
      sections={sections.map((id) => ({
        id,
        title: t(`${id}.title`),
        text: (
          <>
            <p>{t(`${id}.text`)}</p>
            {id === 'rights' ? <MailLink address={env().SALES_EMAIL} /> : null}
          </>
        ),
      }))}
    />
  );
}
