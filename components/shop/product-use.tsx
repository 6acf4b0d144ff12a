import { useTranslations } from 'next-intl';
import { Section } from './section';

interface ProductUseProps {
  description: string;
  /** A certificate for a person: its description says all, the uses below are those of a server. */
  forPerson: boolean;
}

/** What the certificate is for, and what it is not for. */
export function ProductUse({ description, forPerson }: ProductUseProps) {
  const t = useTranslations('product.use');
  return (
    <Section id="use" title={t('title')}>
      <p className="max-w-[65ch]">{description}</p>
      {forPerson ? null : (
        <>
          <ul className="max-w-[65ch] list-disc space-y-1 pl-5">
            <li>{t('digipoort')}</li>
            <li>{t('kvk')}</li>
            <li>{t('digikoppeling')}</li>
          </ul>
          <p className="max-w-[65ch] border-l-2 border-line pl-4 text-soft">{t('not')}</p>
        </>
      )}
    </Section>
  );
}
