import { cx } from '../ui/cx';

const widths = {
  full: 'w-full',
  /** About as many characters as the answer has, so that the field hints at its length. */
  xs: 'w-full max-w-24',
  sm: 'w-full max-w-44',
  md: 'w-full max-w-80',
  lg: 'w-full max-w-xl',
};

export type ControlWidth = keyof typeof widths;

/** Class names of a box that is typed in or chosen from. */
export function controlClass(invalid: boolean, width: ControlWidth = 'lg', mono = false): string {
  return cx(
    'block min-h-11 rounded-md border bg-surface px-3 py-2 text-ink',
    '[&[readonly]]:bg-sunken hover:border-ink',
    invalid ? 'border-2 border-danger' : 'border-control',
    mono && 'font-mono tracking-wide [font-variant-ligatures:none]',
    widths[width],
  );
}
