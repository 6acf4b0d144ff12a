import { useTranslations } from 'next-intl';
import { CopyButton } from '../ui/copy-button';
import { Disclosure } from '../ui/disclosure';
import { Mono } from '../ui/mono';

/** The same secret as in the QR code, for typing or pasting into an app; in groups of four, as apps show it. */
export function TypedKey({ secret, username }: { secret: string; username: string }) {
  const t = useTranslations('setUp.app.type');
  return (
    <Disclosure summary={t('title')}>
      <p>{t('text', { username })}</p>
      <p className="flex flex-wrap items-center gap-3">
        <span className="sr-only">{t('key')}: </span>
        <Mono className="font-semibold">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</Mono>
        <CopyButton text={secret} name={t('copy')} />
      </p>
    </Disclosure>
  );
}
