'use client';

import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { cx } from './cx';

interface MenuProps {
  /** What the button shows. */
  label: ReactNode;
  /** What the button is called when `label` is not words (an icon). */
  name?: string;
  /** Links, buttons or forms. Choosing one closes the menu. */
  children: ReactNode;
  align?: 'start' | 'end';
  buttonClass: string;
  panelClass?: string;
  /** Leaves out the arrow, for icon buttons. */
  plain?: boolean;
}

/**
 * A button that opens a list of links and acts. A disclosure rather than an ARIA menu: Tab walks through it
 * as through any list; Escape closes it and returns to the button.
 */
export function Menu({ label, name, children, align = 'end', buttonClass, panelClass, plain }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useClickOutside(root, open, () => setOpen(false));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and focus leaving are caught for the whole group
    <div
      ref={root}
      className="relative"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={buttonClass}
        aria-label={name}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        {plain ? null : (
          <ChevronDown aria-hidden className={cx('size-4 transition-transform', open && 'rotate-180')} />
        )}
      </button>
      <MenuPanel id={id} open={open} align={align} className={panelClass} onChosen={() => setOpen(false)}>
        {children}
      </MenuPanel>
    </div>
  );
}

interface PanelProps {
  id: string;
  open: boolean;
  align: 'start' | 'end';
  className: string | undefined;
  onChosen: () => void;
  children: ReactNode;
}

function MenuPanel({ id, open, align, className, onChosen, children }: PanelProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: hears the clicks of the links and buttons inside, which keys give too
    <div
      id={id}
      hidden={!open}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a, button[type=submit]')) onChosen();
      }}
      className={cx(
        'off-band absolute top-full z-30 mt-2 min-w-56 animate-appear rounded-lg border border-line bg-surface p-1.5 text-ink shadow-overlay',
        align === 'end' ? 'right-0' : 'left-0',
        className,
      )}
    >
      {children}
    </div>
  );
}

function useClickOutside(root: { current: HTMLElement | null }, active: boolean, onOutside: () => void) {
  const outside = useRef(onOutside);
  outside.current = onOutside;
  useEffect(() => {
    if (!active) return;
    const listen = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) outside.current();
    };
    document.addEventListener('pointerdown', listen);
    return () => document.removeEventListener('pointerdown', listen);
  }, [active, root]);
}
