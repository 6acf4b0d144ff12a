import { useTranslations } from 'next-intl';
import { authenticatorApps } from '@/lib/domain/account/authenticator-apps';

/** What kind of app is needed, with examples to install. */
export function AppList() {
  const t = useTranslations('setUp.app.get');
  return (
    <div className="space-y-3">
      <p>{t('text')}</p>
      <ul className="list-disc space-y-1 pl-5">
        {authenticatorApps.map(({ name, about }) => (
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
