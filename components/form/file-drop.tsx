'use client';

import { FileUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { useController } from 'react-hook-form';
import { buttonClass } from '../ui/button-styles';
import { cx } from '../ui/cx';
import { describedBy, FieldFrame, type FieldLook } from './field-frame';
import { useFormField } from './form-context';

interface FileDropProps extends FieldLook {
  name: string;
  /** Extensions with a dot, lower case: `['.csr', '.pem']`. */
  kinds: readonly string[];
  /** Largest size in bytes. */
  maxBytes: number;
}

/** One file, chosen or dragged in. Its value is a `File`, or null. Size and kind are checked at once. */
export function FileDrop({ name, label, hint, optional, kinds, maxBytes }: FileDropProps) {
  const t = useTranslations('form.file');
  const { id, error } = useFormField(name);
  const { field } = useController({ name });
  const { refusal, take } = useTake(kinds, maxBytes, field.onChange);
  const [over, setOver] = useState(false);
  const shown = refusal ?? error;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const chosen: unknown = field.value;
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={shown}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is an extra beside the button for keyboard and touch */}
      <div
        onDrop={drop}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        className={cx(
          'flex max-w-xl flex-wrap items-center gap-3 rounded-md border border-dashed p-4',
          over ? 'border-brand bg-info-soft' : 'border-control bg-surface',
        )}
      >
        <input
          id={id}
          type="file"
          accept={kinds.join(',')}
          className="peer sr-only"
          aria-invalid={shown ? true : undefined}
          aria-describedby={describedBy(id, hint, shown)}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <label
          htmlFor={id}
          className={buttonClass(
            'secondary',
            'md',
            'peer-focus-visible:outline-3 peer-focus-visible:outline-focus peer-focus-visible:outline-offset-2',
          )}
        >
          <FileUp aria-hidden className="size-4.5" />
          {t('choose')}
        </label>
        <span className="text-sm text-soft">{t('drop')}</span>
        {chosen instanceof File ? <ChosenFile file={chosen} onRemove={() => field.onChange(null)} /> : null}
      </div>
    </FieldFrame>
  );
}

function ChosenFile({ file, onRemove }: { file: File; onRemove: () => void }) {
  const t = useTranslations('form.file');
  return (
    <p role="status" className="flex w-full items-center gap-2 font-medium">
      <span className="min-w-0 break-all">{t('chosen', { name: file.name })}</span>
      <button
        type="button"
        aria-label={t('remove')}
        onClick={onRemove}
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-md hover:bg-sunken"
      >
        <X aria-hidden className="size-4.5" />
      </button>
    </p>
  );
}

/** Takes a file when its size and kind fit, else says why not. */
function useTake(kinds: readonly string[], maxBytes: number, onTaken: (file: File) => void) {
  const t = useTranslations('form.file');
  const [refusal, setRefusal] = useState<string>();
  const size =
    maxBytes < 1_000_000
      ? t('kilobytes', { count: Math.floor(maxBytes / 1000) })
      : t('megabytes', { count: Math.floor(maxBytes / 1_000_000) });
  const take = (file: File | undefined) => {
    if (!file) return;
    const fits = kinds.some((kind) => file.name.toLowerCase().endsWith(kind));
    const problem = !fits
      ? t('wrongKind', { kinds: kinds.join(', ') })
      : file.size > maxBytes
        ? t('tooLarge', { size })
        : undefined;
    setRefusal(problem);
    if (!problem) onTaken(file);
  };
  return { refusal, take };
}
