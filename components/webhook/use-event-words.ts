import { useTranslations } from 'next-intl';

type Named = Parameters<ReturnType<typeof useTranslations<'webhook.event'>>>[0];

/** When an event is sent, in words; its own name for one we no longer have. */
export function useEventWords(): (event: string) => string {
  const t = useTranslations('webhook.event');
  return (event) => {
    const name = event.replace('.', '_') as Named;
    return t.has(name) ? t(name) : event;
  };
}
