'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, type ReactNode, useContext } from 'react';
import { Button } from '../ui/button';
import type { ButtonVariant } from '../ui/button-styles';
import { FormStateContext } from './form-context';

interface SubmitButtonProps {
  /** Names the act: "Certificaat aanvragen". */
  children: ReactNode;
  busyText?: string;
  variant?: ButtonVariant;
}

/**
 * Leaving a field checks it again, and an error that goes away moves the button from under the pointer before the press
 * is complete. The press therefore does not take the focus.
 */
const keepFocus = (event: MouseEvent<HTMLButtonElement>) => event.preventDefault();

/** Sends the form around it; says so while it is being sent. Always pressable. */
export function SubmitButton({ children, busyText, variant }: SubmitButtonProps) {
  const t = useTranslations('form');
  const { busy } = useContext(FormStateContext);
  return (
    <Button
      type="submit"
      variant={variant}
      busy={busy}
      busyText={busyText ?? t('sending')}
      onMouseDown={keepFocus}
    >
      {children}
    </Button>
  );
}
