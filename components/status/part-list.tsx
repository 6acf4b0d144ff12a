import { useTranslations } from 'next-intl';
import type { PartState, StatusView } from '@/lib/views/status-view';
import { DateText } from '../ui/date-text';
import { Tag, type TagTone } from '../ui/tag';

const tones: Record<PartState, TagTone> = { ok: 'success', late: 'warning', silent: 'danger' };

/** Each part with how it is, and what that means for whoever waits. */
export function PartList({ parts }: Pick<StatusView, 'parts'>) {
  const t = useTranslations('status');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {parts.map(({ part, state, since }) => (
        <li key={part} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[1fr_auto]">
          <div className="min-w-0">
            <h2 className="font-semibold">{t(`parts.${part}.name`)}</h2>
            <p className="max-w-[60ch] text-soft">{t(`parts.${part}.what`)}</p>
            {since ? (
              <p className="mt-2 max-w-[60ch]">
                {t('since')} <DateText at={since} style="datetime" />. {t(`parts.${part}.trouble`)}
              </p>
            ) : null}
          </div>
          <p className="max-sm:row-start-1">
            <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
          </p>
        </li>
      ))}
    </ul>
  );
}
