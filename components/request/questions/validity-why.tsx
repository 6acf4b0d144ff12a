import { useTranslations } from 'next-intl';
import type { Generation } from '@/lib/domain/product/generations';
import type { ValidityOffer } from '@/lib/domain/validity/offer';
import { Disclosure } from '../../ui/disclosure';
import { useDayText } from '../use-day-text';

/** Every limit to the term with its last day, the earliest first (C-25). */
export function Limits({ offer: { caps, until } }: { offer: ValidityOffer }) {
  const t = useTranslations('request.validity');
  const day = useDayText();
  return (
    <Disclosure summary={t('capsTitle', { date: day(until.date) })}>
      <p className="max-w-[65ch]">{t('capsText')}</p>
      <ol className="list-decimal space-y-1 pl-5">
        {caps.map(({ cap, date }) => (
          <li key={cap}>{t('capUntil', { name: t(`capName.${cap}`), date: day(date) })}</li>
        ))}
      </ol>
    </Disclosure>
  );
}

const recipients = ['digipoort', 'kvk', 'software'] as const;

/** What the generation that the product is issued in means for whoever gets to see the certificate. */
export function ForRecipients({ generation }: { generation: Generation }) {
  const t = useTranslations('request.validity.generation');
  return (
    <Disclosure summary={t(`${generation}.title`)}>
      <dl className="max-w-[65ch] space-y-2">
        {recipients.map((recipient) => (
          <div key={recipient}>
            <dt className="font-medium">{t(recipient)}</dt>
            <dd>{t(`${generation}.${recipient}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
