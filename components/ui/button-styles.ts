import { cx } from './cx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'md' | 'sm';

const variants: Record<ButtonVariant, string> = {
  primary: 'border-brand bg-brand text-on-brand hover:border-brand-strong hover:bg-brand-strong',
  secondary: 'border-control bg-surface text-ink hover:border-ink hover:bg-sunken',
  quiet:
    'border-transparent bg-transparent text-link underline decoration-1 underline-offset-4 hover:bg-sunken',
  danger: 'border-danger-fill bg-danger-fill text-on-danger hover:brightness-90',
};

const sizes: Record<ButtonSize, string> = {
  md: 'min-h-11 px-4.5 py-2 text-base',
  sm: 'min-h-9 px-3 py-1 text-sm',
};

/** A quiet button has no edge to see: its words line up with what stands above them. */
const quietIndent: Record<ButtonSize, string> = { md: '-ml-4.5', sm: '-ml-3' };

/** Class names of anything that looks like a button. */
export function buttonClass(
  variant: ButtonVariant = 'primary',
  size: ButtonSize = 'md',
  more?: string,
): string {
  return cx(
    'inline-flex cursor-pointer items-center justify-center gap-2 rounded-md border text-center font-semibold no-underline transition-colors no-print',
    variants[variant],
    sizes[size],
    variant === 'quiet' && quietIndent[size],
    more,
  );
}
