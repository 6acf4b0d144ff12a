'use client';

import { OctagonAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type MouseEvent, type ReactNode, type Ref, useId } from 'react';

export interface SummaryError {
  /** Id of the control to go to; without one the error is about the whole form. */
  readonly target?: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  ref?: Ref<HTMLDivElement>;
  errors: readonly SummaryError[];
  /** What the whole form was refused for. */
  children?: ReactNode;
}

/** Above the form after a refusal; the form moves the focus here. Each error leads to its field. */
export function ErrorSummary({ ref, errors, children }: ErrorSummaryProps) {
  const t = useTranslations('form');
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: role alert does not fit; it gets the focus instead
    <div
      ref={ref}
      role="group"
      tabIndex={-1}
      aria-labelledby={id}
      className="rounded-md border-2 border-danger bg-danger-soft p-4 sm:p-5"
    >
      <h2 id={id} className="flex items-center gap-2.5 text-lg font-semibold text-danger">
        <OctagonAlert aria-hidden className="size-6 shrink-0" />
        {t('problemTitle')}
      </h2>
      <div className="mt-2 space-y-2">
        {children ?? <p>{t('problemIntro')}</p>}
        {errors.length > 0 ? (
          <ul className="list-disc space-y-1 pl-5">
            {errors.map(({ target, text }) => (
              <li key={`${target}${text}`}>
                {target ? <FieldLink target={target}>{text}</FieldLink> : text}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

function FieldLink({ target, children }: { target: string; children: ReactNode }) {
  const go = (event: MouseEvent) => {
    const control = document.getElementById(target);
    if (!control) return;
    event.preventDefault();
    (control.closest('fieldset') ?? control.parentElement ?? control).scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
  };
  return (
    <a href={`#${target}`} onClick={go} className="font-medium text-danger underline">
      {children}
    </a>
  );
}
