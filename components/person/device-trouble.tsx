import { useTranslations } from 'next-intl';
import { mailAbout } from '../order/mail-about';
import { Disclosure } from '../ui/disclosure';

const troubles = ['notComing', 'notSeen', 'wrongPin', 'blocked', 'noNetwork'] as const;

/** What to do when it fails, each under its own question. */
export function DeviceTrouble({ email, number }: { email: string; number: string }) {
  const t = useTranslations('shipment.trouble');
  return (
    <section aria-labelledby="trouble" className="space-y-2">
      <h2 id="trouble" className="text-xl font-semibold">
        {t('title')}
      </h2>
      {troubles.map((key) => (
        <Disclosure key={key} summary={t(`${key}.title`)}>
          <p className="max-w-[65ch]">{t(`${key}.text`)}</p>
        </Disclosure>
      ))}
      <p>
        {t('else')} <a href={mailAbout(email, t('subject', { number }))}>{email}</a>
      </p>
    </section>
  );
}
