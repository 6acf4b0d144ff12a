import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Disclosure } from '../ui/disclosure';

/** Under the sign-in form: for who has no account yet, and for who is stuck. */
export function SignInHelp({ email }: { email: string }) {
  const t = useTranslations('signIn');
  return (
    <div className="mt-10 space-y-4 border-t border-line pt-6">
      <p>
        <strong className="font-semibold">{t('noAccount.title')}</strong> {t('noAccount.text')}{' '}
        <Link href="/products" className="text-link underline underline-offset-4">
          {t('noAccount.link')}
        </Link>{' '}
        {t.rich('noAccount.signUp', {
          link: (words) => (
            <Link href="/sign-up" className="text-link underline underline-offset-4">
              {words}
            </Link>
          ),
        })}
      </p>
      <Disclosure summary={t('trouble.title')}>
        <p>{t('trouble.text', { email })}</p>
      </Disclosure>
    </div>
  );
}
