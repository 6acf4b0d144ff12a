import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';

interface ProvedProps {
  name: string;
  orderPath: string;
  /** It was proved by a press on the button, which is gone now. */
  takesFocus: boolean;
}

/** Nothing left to do here; the way back to the order. */
export function Proved({ name, orderPath, takesFocus }: ProvedProps) {
  const t = useTranslations('domainProof.proved');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div className="space-y-6">
      <div ref={box} tabIndex={-1}>
        <Notice kind="success" title={t('title')}>
          <p className="break-words">{t('text', { name })}</p>
          <p>{t('keep')}</p>
        </Notice>
      </div>
      <LinkButton href={orderPath}>{t('toOrder')}</LinkButton>
    </div>
  );
}
