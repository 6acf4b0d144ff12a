import { ArrowRight, Cable, Database, IdCard, Landmark, PenLine, Stamp } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Purpose, purposes } from './purposes';
import { Section } from './section';

const icons: Record<Purpose, typeof Cable> = {
  digipoort: Landmark,
  kvk: Database,
  digikoppeling: Cable,
  signing: PenLine,
  seal: Stamp,
  person: IdCard,
};

/** The way to the right product for who does not know its name. `forSale` holds the slugs that can be bought. */
export function PurposeList({ forSale }: { forSale: ReadonlySet<string> }) {
  const t = useTranslations('shop.purposes');
  return (
    <Section id="purposes" title={t('title')} lead={t('lead')}>
      <ul className="grid gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-2">
        {purposes.map(({ key, slug }) => {
          const Icon = icons[key];
          const open = forSale.has(slug);
          return (
            <li key={key} className="group relative flex gap-4 bg-surface p-5 hover:bg-sunken">
              <Icon
                aria-hidden
                strokeWidth={1.75}
                className={`mt-0.5 size-6.5 shrink-0 ${open ? 'text-brand' : 'text-soft'}`}
              />
              <div className="min-w-0 grow">
                <h3 className="font-semibold">
                  <Link
                    href={`/products/${slug}`}
                    className="text-ink no-underline after:absolute after:inset-0 group-hover:underline"
                  >
                    {t(`${key}.title`)}
                  </Link>
                </h3>
                <p className="mt-0.5 text-sm text-soft">{t(`${key}.text`)}</p>
                {open ? null : <p className="mt-1 text-sm font-medium text-soft">{t('notYet')}</p>}
              </div>
              <ArrowRight aria-hidden className="mt-1 size-5 shrink-0 text-soft group-hover:text-ink" />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
