'use client';

import { Download, Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';

interface RecoveryCodeListProps {
  codes: readonly string[];
  username: string;
}

/** Hands the browser a file to save, made on the spot. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}

/** The codes, and three ways to put them away: copy, download, print. */
export function RecoveryCodeList({ codes, username }: RecoveryCodeListProps) {
  const t = useTranslations('setUp.codes');
  const text = `${codes.join('\r\n')}\r\n`;
  const file = `${t('fileTitle', { username })}\r\n\r\n${text}`;
  return (
    <section aria-label={t('list')} className="space-y-4">
      <ol className="grid gap-x-8 gap-y-2 rounded-md border border-line bg-sunken p-5 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="whitespace-nowrap [font-variant-ligatures:none]">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3 no-print">
        <CopyButton text={text} name={t('copy')} />
        <Button variant="secondary" size="sm" onClick={() => save(file, t('fileName'))}>
          <Download aria-hidden className="size-4" />
          {t('download')}
        </Button>
        <Button variant="secondary" size="sm" onClick={() => window.print()}>
          <Printer aria-hidden className="size-4" />
          {t('print')}
        </Button>
      </div>
    </section>
  );
}
