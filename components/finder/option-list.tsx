import { ArrowRight, type LucideIcon } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { QuestionId } from '@/lib/domain/finder/questions';
import { cx } from '../ui/cx';
import { useFinderWords } from './use-finder-words';

export interface ListedOption {
  readonly option: string;
  /** The address with this answer added. */
  readonly href: string;
  /** True when everything it can lead to is a product that cannot be requested yet. */
  readonly notYet: boolean;
  readonly Icon?: LucideIcon;
}

interface OptionListProps {
  question: QuestionId;
  options: readonly ListedOption[];
  /** The heading that names the list. */
  labelledBy: string;
  /** Level of the options in the page's headings; none where the question is the page itself. */
  asHeadings?: boolean;
}

/** The answers of one question. Each is a link, so that it works by keyboard, without scripts and in a new tab. */
export function OptionList({ question, options, labelledBy, asHeadings }: OptionListProps) {
  const words = useFinderWords();
  const t = useTranslations('finder');
  const Name = asHeadings ? 'h3' : 'p';
  return (
    <ul
      aria-labelledby={labelledBy}
      className="grid gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-2 md:[&>li:last-child:nth-child(odd)]:col-span-2"
    >
      {options.map(({ option, href, notYet, Icon }) => {
        const about = words.about(question, option);
        return (
          <li key={option} className="group relative flex gap-4 bg-surface p-5 hover:bg-sunken">
            {Icon ? (
              <Icon
                aria-hidden
                strokeWidth={1.75}
                className={cx('mt-0.5 size-6.5 shrink-0', notYet ? 'text-soft' : 'text-brand')}
              />
            ) : null}
            <div className="min-w-0 grow">
              <Name className="font-semibold">
                <Link
                  href={href}
                  className="text-ink no-underline after:absolute after:inset-0 group-hover:underline"
                >
                  {words.option(question, option)}
                </Link>
              </Name>
              {about ? <p className="mt-0.5 text-sm text-soft">{about}</p> : null}
              {notYet ? <p className="mt-1 text-sm font-medium text-soft">{t('notYet')}</p> : null}
            </div>
            <ArrowRight aria-hidden className="mt-1 size-5 shrink-0 text-soft group-hover:text-ink" />
          </li>
        );
      })}
    </ul>
  );
}
