import { env } from '@/lib/base/env';
import type { Locale } from '@/lib/domain/locale';
import { messages } from '@/lib/views/messages';
import { translator } from '@/lib/views/messages/translate';
import { layout } from './layout';
import { type MailData, type MailTemplate, templates } from './templates';

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/** A template's words by key. next-intl checks literal keys; here the template chooses them. */
function words(template: MailTemplate, locale: Locale, data: Record<string, string | number>) {
  const t = translator(locale, 'mail') as (key: string, values?: Record<string, string | number>) => string;
  const own: Record<string, string> = messages[locale].mail[template];
  return {
    common: (key: string) => t(key, { ...data, appUrl: env().APP_URL }),
    own: (key: string) => (key in own ? t(`${template}.${key}`, data) : undefined),
  };
}

/** The subject line, also shown in the ledger. */
export function subjectOf<T extends MailTemplate>(template: T, locale: Locale, data: MailData<T>): string {
  return words(template, locale, data).own('subject') ?? '';
}

/**
 * A mail as text and HTML. `link` is the personal address for templates that carry one; the others point at a page
 * of the portal.
 */
export function renderMail<T extends MailTemplate>(
  template: T,
  locale: Locale,
  data: MailData<T>,
  link?: string,
): RenderedMail {
  const { common, own } = words(template, locale, data);
  const page = templates[template].page as ((data: MailData<T>) => string) | undefined;
  const parts = {
    language: locale,
    title: own('title') ?? '',
    greeting: common('greeting'),
    paragraphs: (own('body') ?? '').split('\n\n'),
    orderLine: 'orderId' in data ? common('orderLine') : undefined,
    button: own('button'),
    address: link ?? (page ? env().APP_URL + page(data) : undefined),
    linkHint: common('linkHint'),
    personal: link && templates[template].link ? common('linkIsPersonal') : undefined,
    closing: common('closing'),
    footer: common('footer'),
  };
  return { subject: subjectOf(template, locale, data), ...layout(parts) };
}
