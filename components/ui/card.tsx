import type { ReactNode } from 'react';
import { cx } from './cx';

interface CardProps {
  /** Heading of the panel. */
  title?: ReactNode;
  /** Level of the heading in the page. */
  level?: 2 | 3;
  /** Beside the heading: a link, a tag, a menu. */
  aside?: ReactNode;
  id?: string;
  /** `seal` marks the one panel where it is the visitor's turn. */
  tone?: 'plain' | 'seal' | 'sunken';
  className?: string;
  children: ReactNode;
}

const tones = {
  plain: 'border-line bg-surface',
  seal: 'border-line border-l-4 border-l-seal bg-surface',
  sunken: 'border-transparent bg-sunken',
};

/** A panel on the page: one subject, hairline around it. */
export function Card({ title, level = 2, aside, id, tone = 'plain', className, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section id={id} className={cx('rounded-lg border p-5 sm:p-6', tones[tone], className)}>
      {title ? (
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <Heading className={level === 2 ? 'text-xl font-semibold' : 'text-lg font-semibold'}>
            {title}
          </Heading>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}
