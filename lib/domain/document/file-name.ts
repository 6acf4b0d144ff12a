import { type UploadType, uploadTypes } from './kinds';

const LONGEST = 120;

/**
 * A name that is safe to show and to save under: without folders, control and direction marks, and with the one ending
 * that its content has, so that `volmacht.pdf.exe` or a name written backwards deceives nobody.
 */
export function safeFileName(given: string, type: UploadType): string {
  const endings: readonly string[] = uploadTypes[type];
  const [standard = ''] = endings;
  const base = (given.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  const dot = base.lastIndexOf('.');
  const ending = dot > 0 ? base.slice(dot + 1).toLowerCase() : '';
  const fits = endings.includes(ending);
  const stem = [...(fits ? base.slice(0, dot) : base)].slice(0, LONGEST).join('').replaceAll('.', '_');
  return `${stem || 'document'}.${fits ? ending : standard}`;
}
