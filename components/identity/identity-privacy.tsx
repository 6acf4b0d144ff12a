import { useTranslations } from 'next-intl';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';

const statement = ['what', 'goal', 'basis', 'ours', 'keep'] as const;
const terms = ['termsOwn', 'termsCode', 'termsResult', 'termsMisuse'] as const;

/** S0-A2.3c and e: what happens to the representative's data, and the terms of the app. */
export function IdentityPrivacy({ email }: { email: string }) {
  const t = useTranslations('identity.privacy');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="max-w-[65ch] space-y-8">
        <section id="privacy" className="space-y-3">
          <h2 className="text-xl font-semibold">{t('statement')}</h2>
          {statement.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
          <p>{t.rich('rights', { email, mail: (words) => <a href={`mailto:${email}`}>{words}</a> })}</p>
        </section>
        <section id="terms" className="space-y-3">
          <h2 className="text-xl font-semibold">{t('terms')}</h2>
          <ul className="list-disc space-y-2 pl-6">
            {terms.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <LinkButton href="/identity" variant="secondary">
          {t('back')}
        </LinkButton>
      </div>
    </>
  );
}
