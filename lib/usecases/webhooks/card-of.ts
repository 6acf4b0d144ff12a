import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import type { CheckKind, CheckState } from '@/lib/domain/checks/check-kinds';
import type { Locale } from '@/lib/domain/locale';
import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { ChatCard } from '@/lib/domain/webhook/chat-message';
import { type WebhookData, type WebhookEvent, webhookEvents } from '@/lib/domain/webhook/events';
import { dateText } from '@/lib/views/date-text';
import type { Messages } from '@/lib/views/messages';
import { translator } from '@/lib/views/messages/translate';
import { moneyText } from '@/lib/views/money-text';
import { messageOf } from './body';

type FactName = keyof Messages['webhook']['card']['facts'];
type Fact = readonly [FactName, string];

/** What each event tells in words, beside what it is about. */
const tellers: { readonly [E in WebhookEvent]: (data: WebhookData[E], locale: Locale) => readonly Fact[] } = {
  'order.state_changed': ({ to }, locale) => [
    ['state', translator(locale, 'order')(`state.${to as OrderState}`)],
  ],
  'check.changed': ({ check, state }, locale) => [
    ['check', translator(locale, 'check')(`kind.${check as CheckKind}`)],
    ['state', translator(locale, 'webhook')(`card.checkStates.${state as CheckState}`)],
  ],
  'certificate.issued': ({ notAfter }, locale) => [['ends', dateText(new Date(notAfter), locale)]],
  'certificate.expiring': ({ notAfter }, locale) => [['ends', dateText(new Date(notAfter), locale)]],
  'certificate.revoked': ({ serialNumber }) => [['serial', serialNumber]],
  'invoice.issued': ({ number, totalCents, currency, dueAt }, locale) => [
    ['invoice', number],
    ['amount', moneyText(totalCents, currency, locale)],
    ['due', dateText(new Date(dueAt), locale)],
  ],
};

const isEvent = (type: string): type is WebhookEvent => webhookEvents.some((event) => event === type);

/** One event in words for a chat: names instead of ids, as far as we know them. Never a person. */
export async function cardOf(payload: unknown, locale: Locale): Promise<ChatCard> {
  const { type, data } = messageOf(payload);
  const t = translator(locale, 'webhook');
  const { path, facts } = await subjectOf(data as Ids);
  // Which event it is decides what its data are; both were written together by `announce`.
  const told = isEvent(type)
    ? (tellers[type] as (data: unknown, locale: Locale) => readonly Fact[])(data, locale)
    : [];
  const title = isEvent(type)
    ? t(`card.titles.${type.replace('.', '_') as 'order_state_changed'}`)
    : t('card.titles.webhook_test');
  return {
    title,
    facts: [...facts, ...told].map(([name, value]) => ({ name: t(`card.facts.${name}`), value })),
    link: { text: t('card.open'), url: `${env().APP_URL}${path}` },
  };
}

/** A certificate of a person bears the person's name, which is nothing for a chat. */
const isHost = (name: string) => /^[\w*-]+(\.[\w-]+)+$/.test(name);

type Ids = Partial<Record<'orderId' | 'certificateId' | 'watchedId' | 'invoiceId', string | null>>;

/** What an event is about: its name and number, and its page. */
async function subjectOf(ids: Ids): Promise<{ path: string; facts: readonly Fact[] }> {
  const { certificateId, watchedId, invoiceId } = ids;
  if (invoiceId) return { path: `/billing/${invoiceId}`, facts: [] };
  if (watchedId) {
    const watched = await db().watchedCertificate.findUnique({ where: { id: watchedId } });
    return { path: `/watch/${watchedId}`, facts: watched ? [['name', watched.label]] : [] };
  }
  const ofCertificate = certificateId ? { certificates: { some: { id: certificateId } } } : undefined;
  const where = ids.orderId ? { id: ids.orderId } : ofCertificate;
  const order = where && (await db().certificateOrder.findFirst({ where }));
  if (!order) return { path: '/webhooks', facts: [] };
  const name: Fact[] = order.commonName && isHost(order.commonName) ? [['name', order.commonName]] : [];
  return { path: `/certificates/${order.id}`, facts: [...name, ['order', order.number]] };
}
