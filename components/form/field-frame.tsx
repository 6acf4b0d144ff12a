import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from '../ui/cx';

export interface FieldLook {
  label: ReactNode;
  /** Why we ask, or how to fill it in. Always visible, never a placeholder. */
  hint?: ReactNode;
  /** Marks the few fields that may stay empty; all others are required. */
  optional?: boolean;
}

interface FieldFrameProps extends FieldLook {
  /** Id of the control. */
  id: string;
  error?: string | undefined;
  children: ReactNode;
}

/** Label, hint and error around one control. Give the control `id` and {@link describedBy}. */
export function FieldFrame({ id, label, hint, optional, error, children }: FieldFrameProps) {
  const t = useTranslations('form');
  return (
    <div className={cx('space-y-1.5', error && 'border-l-4 border-danger pl-4')}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional ? <span className="font-normal text-soft"> {t('optional')}</span> : null}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

/** The hint of a control. */
export function FieldHint({ id, hint }: { id: string; hint: ReactNode }) {
  if (!hint) return null;
  return (
    <div id={`${id}-hint`} className="max-w-[60ch] text-sm text-soft">
      {hint}
    </div>
  );
}

/** The error of a control, the same words as in the summary above the form. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const t = useTranslations('form');
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="max-w-[60ch] font-medium text-danger">
      <span className="sr-only">{t('errorPrefix')} </span>
      {error}
    </p>
  );
}

/** Value of `aria-describedby` for a control in a field frame. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  return cx(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;
}
