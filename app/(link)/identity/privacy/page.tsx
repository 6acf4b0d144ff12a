import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IdentityPrivacy } from '@/components/identity/identity-privacy';
import { env } from '@/lib/base/env';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('privacy.title') };
}

/** Readable without a link: it says nothing about anybody. */
export default function IdentityPrivacyPage() {
  return <IdentityPrivacy email={env().VALIDATION_EMAIL} />;
}
