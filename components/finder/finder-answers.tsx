import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Step } from '@/lib/domain/finder/walk';
import { SummaryList } from '../ui/summary-list';
import { finderPath } from './finder-path';
import { useFinderWords } from './use-finder-words';

/** The answers so far; each can be changed, and what came after it is then asked again. */
export function FinderAnswers({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations('finder');
  const words = useFinderWords();
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="finder-answers" className="mt-12 space-y-3">
      <h2 id="finder-answers" className="text-lg font-semibold">
        {t('answers')}
      </h2>
      <SummaryList
        items={steps.map(({ question, option }, index) => ({
          term: t(`question.${question}.short`),
          value: words.option(question, option),
          change: finderPath(steps.slice(0, index)),
        }))}
      />
      <p>
        <Link href="/find" className="link inline-flex min-h-6 items-center">
          {t('again')}
        </Link>
      </p>
      <p className="text-sm text-soft">{t('share')}</p>
    </section>
  );
}
