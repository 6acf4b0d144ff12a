import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { NarrowPage } from '@/components/account/narrow-page';
import { SignUpForm } from '@/components/sign-up/sign-up-form';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { termsVersion } from '@/lib/usecases/requests/terms';
import { countryChoices, provinceChoices } from '@/lib/views/country-choices';
import { currentActor } from '@/lib/web/session';
import { lookUp, makeAccount } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signUp'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** S0-A1: an account without buying; for who wants to pay on invoice first of all. */
export default async function SignUpPage({ searchParams }: Props) {
  const [query, actor, locale, t] = await Promise.all([
    searchParams,
    currentActor(),
    getLocale(),
    getTranslations('signUp'),
  ]);
  if (actor.kind !== 'nobody') redirect(query.invoice === undefined ? '/dashboard' : '/billing');
  return (
    <NarrowPage>
      <PageHeader title={t('title')} lead={t('lead')} />
      <p className="mb-8 max-w-[65ch]">
        {t('known')}{' '}
        <Link href="/sign-in" className="link">
          {t('signIn')}
        </Link>
        . {t('doubt')}
      </p>
      <ClientMessages of={['signUp', 'request']}>
        <SignUpForm
          action={makeAccount}
          lookUp={lookUp}
          countries={countryChoices(locale)}
          provinces={provinceChoices()}
          termsVersion={termsVersion}
          wantsInvoice={query.invoice !== undefined}
        />
      </ClientMessages>
    </NarrowPage>
  );
}
