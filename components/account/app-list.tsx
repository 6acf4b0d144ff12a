import { useTranslations } from 'next-intl';

/** A few apps by name (S0-1.2.3e); none of them is ours, and any other does as well. */
const apps = [
  { name: 'Google Authenticator', about: 'https://support.google.com/accounts/answer/1066447' },
  { name: 'Microsoft Authenticator', about: 'https://www.microsoft.com/security/mobile-authenticator-app' },
  { name: '2FAS', about: 'https://2fas.com' },
  { name: 'Aegis (Android)', about: 'https://getaegis.app' },
];

/** What kind of app is needed, with examples to install. */
export function AppList() {
  const t = useTranslations('setUp.app.get');
  return (
    <div className="space-y-3">
      <p>{t('text')}</p>
      <ul className="list-disc space-y-1 pl-5">
        {apps.map(({ name, about }) => (
          <li key={name}>
            <a
              href={about}
              target="_blank"
              rel="noreferrer"
              className="text-link underline underline-offset-4"
            >
              {name}
              <span className="sr-only"> ({t('newWindow')})</span>
            </a>
          </li>
        ))}
      </ul>
      <p>{t('computer')}</p>
    </div>
  );
}
