import { Paperclip } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ThreadFile } from '@/lib/views/thread-view';

/** The files that go with a message, to save. */
export function MessageFiles({ files }: { files: readonly ThreadFile[] }) {
  const t = useTranslations('thread');
  if (files.length === 0) return null;
  return (
    <ul aria-label={t('files')} className="flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="max-w-full">
          <OneFile file={file} />
        </li>
      ))}
    </ul>
  );
}

function OneFile({ file: { id, fileName, size, erased } }: { file: ThreadFile }) {
  const t = useTranslations('thread');
  const shape = 'inline-flex min-h-9 max-w-full items-center gap-2 rounded-md border px-3 py-1 text-sm';
  const weight = t('kilobytes', { count: Math.max(1, Math.round(size / 1024)) });
  if (erased) {
    return (
      <span className={`${shape} border-line text-soft`} title={t('erased')}>
        {fileName} – {t('erased')}
      </span>
    );
  }
  return (
    <a
      href={`/api/documents/${id}`}
      download
      className={`${shape} border-control bg-surface hover:border-ink`}
    >
      <Paperclip aria-hidden className="size-4 shrink-0" />
      <span className="min-w-0 break-all">
        <span className="sr-only">{t('download', { name: '' })}</span>
        {fileName}
      </span>
      <span className="shrink-0 text-soft">{weight}</span>
    </a>
  );
}
