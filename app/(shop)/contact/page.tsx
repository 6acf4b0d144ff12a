import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { MailLink } from '@/components/shop/mail-link';
import { StaticPage } from '@/components/shop/static-page';
import { env } from '@/lib/base/env';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shop.contact'))('title') };
}

/** Whom to ask what; also how to pay by invoice (S0-1.1.7e, S0-A1.5a). */
export default async function ContactPage() {
  const t = await getTranslations('shop.contact');
  const { SALES_EMAIL, VALIDATION_EMAIL } = env();
  const addresses = { sales: SALES_EMAIL, invoice: SALES_EMAIL, validation: VALIDATION_EMAIL };
  const written = (['sales', 'invoice', 'validation'] as const).map((id) => ({
    id,
    title: t(`${id}.title`),
    text: (
      <>
        <p>{t(`${id}.text`)}</p>
        <MailLink address={addresses[id]} />
      </>
    ),
  }));
  const account = (
    <>
      <p>{t('account.text')}</p>
      <p>
        <Link href="/sign-in">{t('account.link')}</Link>
      </p>
    </>
  );
  return (
    <StaticPage
      title={t('title')}
      lead={t('lead')}
      sections={[...written, { id: 'account', title: t('account.title'), text: account }]}
    />
  );
}
