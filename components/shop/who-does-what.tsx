import { Building2, UserRound, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Section } from './section';

const parts = [
  { key: 'applicant', Icon: UserRound },
  { key: 'representative', Icon: UserRoundCheck },
  { key: 'ca', Icon: Building2 },
] as const;

/** The people and companies that a certificate takes. */
export function WhoDoesWhat() {
  const t = useTranslations('product.who');
  return (
    <Section id="who" title={t('title')} lead={t('lead')}>
      <ul className="divide-y divide-line border-y border-line">
        {parts.map(({ key, Icon }) => (
          <li key={key} className="flex gap-4 py-4">
            <Icon aria-hidden strokeWidth={1.75} className="mt-0.5 size-6 shrink-0 text-brand" />
            <div>
              <h3 className="font-semibold">{t(`${key}.title`)}</h3>
              <p className="max-w-[60ch] text-soft">{t(`${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
