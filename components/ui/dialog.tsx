'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useId, useRef } from 'react';
import { Button } from './button';
import type { ButtonSize, ButtonVariant } from './button-styles';

const DialogContext = createContext<() => void>(() => undefined);

/** Closes the dialog around the component that asks; does nothing outside a dialog. */
export function useCloseDialog(): () => void {
  return useContext(DialogContext);
}

export interface DialogTrigger {
  readonly text: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** Takes the place of the button's own look, for example a line in a menu. */
  readonly className?: string;
}

interface DialogProps {
  /** The button that opens the dialog. */
  trigger: DialogTrigger;
  title: string;
  children: ReactNode;
}

/**
 * A button and the dialog it opens. The browser's own modal dialog: the rest of the page is inert, Escape
 * closes it, and the focus returns to the button.
 */
export function Dialog({ trigger, title, children }: DialogProps) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => box.current?.close();
  const open = () => box.current?.showModal();
  return (
    <>
      <TriggerButton trigger={trigger} onClick={open} />
      <dialog
        ref={box}
        aria-labelledby={id}
        className="m-auto w-[calc(100%-2rem)] max-w-xl rounded-lg border border-line bg-surface p-0 text-left text-base text-ink shadow-overlay backdrop:bg-[#04141999] open:animate-appear"
      >
        <div className="flex items-start justify-between gap-4 px-5 pt-4 sm:px-6">
          <h2 id={id} className="pt-1.5 text-xl font-semibold">
            {title}
          </h2>
          <button
            type="button"
            onClick={close}
            aria-label={t('close')}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-md hover:bg-sunken"
          >
            <X aria-hidden className="size-5" />
          </button>
        </div>
        <div className="px-5 pb-6 pt-2 sm:px-6">
          <DialogContext value={close}>{children}</DialogContext>
        </div>
      </dialog>
    </>
  );
}

function TriggerButton({ trigger, onClick }: { trigger: DialogTrigger; onClick: () => void }) {
  if (trigger.className) {
    return (
      <button type="button" className={trigger.className} onClick={onClick}>
        {trigger.text}
      </button>
    );
  }
  return (
    <Button variant={trigger.variant ?? 'secondary'} size={trigger.size} onClick={onClick}>
      {trigger.text}
    </Button>
  );
}
