import type { ButtonHTMLAttributes } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-styles';
import { Spinner } from './spinner';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Something is going on; a second press does nothing. */
  busy?: boolean;
  /** What is going on, in words; takes the place of the label while busy. */
  busyText?: string;
}

/**
 * A button. It is never disabled: a press that cannot work yet gets an explanation, not a dead button.
 * While busy it keeps the focus, says so, and submits nothing.
 */
export function Button({
  variant,
  size,
  busy,
  busyText,
  className,
  children,
  onClick,
  type,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={busy ? 'button' : (type ?? 'button')}
      className={buttonClass(variant, size, className)}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
    >
      {busy ? <Spinner /> : null}
      {busy && busyText ? busyText : children}
    </button>
  );
}
