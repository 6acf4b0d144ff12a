import { useTranslations } from 'next-intl';

/** What is agreed to, and what it builds on (S0-DOC-10 … S0-DOC-13). */
const documents = [
  { name: 'terms', href: 'https://www.digicert.com/certificate-terms' },
  { name: 'msa', href: 'https://www.digicert.com/master-services-agreement' },
  { name: 'privacyCa', href: 'https://www.digicert.com/digicert-privacy-policy' },
  { name: 'general', href: '/terms' },
  { name: 'privacy', href: '/privacy' },
] as const;

/** The documents, to be read before anything is agreed to; the version is kept with the order (S0-1.3.2i2). */
export function SubmitDocuments({ version }: { version: string }) {
  const t = useTranslations('request');
  return (
    <div className="space-y-2">
      <p className="max-w-[65ch]">{t('documents.lead', { version })}</p>
      <ul aria-label={t('documents.title')} className="list-disc space-y-1 pl-5">
        {documents.map(({ name, href }) => (
          <li key={name}>
            <a href={href} target="_blank" rel="noreferrer" className="link">
              {t(`documents.${name}`)}
              <span className="sr-only"> ({t('check.newWindow')})</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
