'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { buttonClass } from './button-styles';

interface CopyButtonProps {
  /** What lands on the clipboard. */
  text: string;
  /** What is copied, for those who cannot see it beside the button: "Accountnummer kopiëren". */
  name: string;
}

/** Copies a number or code and says that it did. */
export function CopyButton({ text, name }: CopyButtonProps) {
  const t = useTranslations('ui');
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  const Icon = outcome === 'copied' ? Check : Copy;
  return (
    <span className="inline-flex items-center gap-2">
      <button
        type="button"
        aria-label={outcome === 'copied' ? `${t('copied')}: ${name}` : name}
        title={name}
        onClick={copy}
        className={buttonClass('secondary', 'sm')}
      >
        <Icon aria-hidden className="size-4" />
        {outcome === 'copied' ? t('copied') : t('copy')}
      </button>
      <span role="status" className={outcome === 'copyFailed' ? 'text-sm text-danger' : 'sr-only'}>
        {outcome ? t(outcome) : ''}
      </span>
    </span>
  );
}
