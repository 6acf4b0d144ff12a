'use client';

import { Paperclip, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { acceptedUploads } from '@/lib/domain/document/kinds';
import { FieldError, FieldHint } from '../form/field-frame';
import { buttonClass } from '../ui/button-styles';

interface FilePickerProps {
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
  problem: string | undefined;
}

/** Several files, chosen together or one after another; each can be taken away again. */
export function FilePicker({ files, onChange, problem }: FilePickerProps) {
  const t = useTranslations('thread.form');
  const optional = useTranslations('form')('optional');
  const id = useId();
  return (
    <div className="space-y-1.5">
      <p className="font-semibold" id={`${id}-label`}>
        {t('files')} <span className="font-normal text-soft">{optional}</span>
      </p>
      <FieldHint id={id} hint={t('filesHint')} />
      <FieldError id={id} error={problem} />
      <input
        id={id}
        type="file"
        multiple
        accept={acceptedUploads}
        className="peer sr-only"
        aria-describedby={`${id}-label ${id}-hint`}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => {
          onChange([...files, ...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <label
        htmlFor={id}
        className={buttonClass(
          'secondary',
          'sm',
          'peer-focus-visible:outline-3 peer-focus-visible:outline-focus peer-focus-visible:outline-offset-2',
        )}
      >
        <Paperclip aria-hidden className="size-4" />
        {t('choose')}
      </label>
      <ChosenFiles files={files} onChange={onChange} />
    </div>
  );
}

function ChosenFiles({ files, onChange }: Pick<FilePickerProps, 'files' | 'onChange'>) {
  const t = useTranslations('thread.form');
  if (files.length === 0) return null;
  return (
    <ul className="space-y-1 pt-1">
      {files.map((file, position) => (
        <li key={`${file.name} ${file.size} ${file.lastModified}`} className="flex items-center gap-2">
          <span className="min-w-0 break-all">{file.name}</span>
          <button
            type="button"
            aria-label={t('remove', { name: file.name })}
            onClick={() => onChange(files.filter((_, index) => index !== position))}
            className="inline-flex size-9 shrink-0 items-center justify-center rounded-md hover:bg-sunken"
          >
            <X aria-hidden className="size-4.5" />
          </button>
        </li>
      ))}
    </ul>
  );
}
