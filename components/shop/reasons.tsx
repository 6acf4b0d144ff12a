import { useTranslations } from 'next-intl';
import { Section } from './section';

const reasons = ['turns', 'checked', 'key', 'price'] as const;

/** Why it is easier here; each is something the product does, not something it says of itself. */
export function Reasons() {
  const t = useTranslations('shop.why');
  return (
    <Section id="why" title={t('title')}>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {reasons.map((reason) => (
          <div key={reason} className="border-t-2 border-brand pt-3">
            <h3 className="font-semibold">{t(`${reason}.title`)}</h3>
            <p className="mt-1 text-sm text-soft">{t(`${reason}.text`)}</p>
          </div>
        ))}
      </div>
    </Section>
  );
}
