import { LogIn } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { bandItem } from './header-styles';

/** Takes the place of the account menu while nobody is signed in. */
export function SignInLink() {
  const t = useTranslations('site');
  return (
    <Link href="/sign-in" className={bandItem}>
      <LogIn aria-hidden className="size-5" />
      <span className="max-sm:sr-only">{t('signIn')}</span>
    </Link>
  );
}
