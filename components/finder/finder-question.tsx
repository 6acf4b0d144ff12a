import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { QuestionId } from '@/lib/domain/finder/questions';
import type { Step } from '@/lib/domain/finder/walk';
import { FinderAnswers } from './finder-answers';
import { finderPath } from './finder-path';
import { listOptions } from './list-options';
import { OptionList } from './option-list';

interface FinderQuestionProps {
  question: QuestionId;
  steps: readonly Step[];
  forSale: ReadonlySet<string>;
}

/** One question of the finder, the way back, and what was answered before. */
export function FinderQuestion({ question, steps, forSale }: FinderQuestionProps) {
  const t = useTranslations('finder');
  return (
    <div className="max-w-4xl">
      <p className="text-sm font-medium text-soft">{t('title')}</p>
      <h1 id="finder-question" className="mt-1 font-serif text-3xl font-semibold tracking-[-0.012em]">
        {t(`question.${question}.title`)}
      </h1>
      <p className="mt-3 mb-8 max-w-[65ch] text-lg text-soft">{t(`question.${question}.hint`)}</p>
      <OptionList
        question={question}
        options={listOptions(question, steps, forSale)}
        labelledBy="finder-question"
      />
      {steps.length > 0 ? (
        <p className="mt-6">
          <Link
            href={finderPath(steps.slice(0, -1))}
            className="link inline-flex min-h-6 items-center gap-1.5"
          >
            <ArrowLeft aria-hidden className="size-4" />
            {t('back')}
          </Link>
        </p>
      ) : null}
      <FinderAnswers steps={steps} />
    </div>
  );
}
