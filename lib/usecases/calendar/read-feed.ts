import { now } from '@/lib/base/clock';
import { env } from '@/lib/base/env';
import { hashToken } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { writeCalendar } from '@/lib/documents/calendar/ics';
import { canSeeOrder } from '@/lib/domain/account/access';
import type { Locale } from '@/lib/domain/locale';
import { Problem } from '@/lib/domain/problem';
import { addDays, dutchDay } from '@/lib/domain/validity/dates';
import { translator } from '@/lib/views/messages/translate';
import { certificateName, isRenewed, withPurpose, withSuccessors } from '../certificates/named-certificate';

/** Past ends stay for a while, so that nobody wonders where an entry went. */
const SHOWN_AFTER_END_DAYS = 90;
const MOST_EVENTS = 2000;
const ALARM_DAYS = [30, 7, 1];

/** An hour: often enough to say that a calendar reads it. */
const NOTE_READ_AFTER_MS = 3_600_000;

/**
 * The calendar behind an address, for any program that has it. Throws `not_found` for an address that never was or has
 * ended, and when its person may not see certificates any more.
 */
export async function readFeed(token: string, at: Date = now()): Promise<string> {
  const feed = await db().calendarFeed.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!feed || feed.endedAt) throw new Problem('not_found');
  const { accountId, userId } = feed;
  const user = await db().user.findFirst({
    where: { id: userId, accountId, blockedAt: null },
    include: { account: true },
  });
  if (!user?.account || !user.role) throw new Problem('not_found');
  const reader = { kind: 'user', userId, accountId, role: user.role, sessionId: feed.id } as const;
  if (!canSeeOrder(reader, reader)) throw new Problem('not_found');
  await noteRead(feed, at);
  return calendarOf({ accountId, organisation: user.account.name, locale: feed.locale }, at);
}

async function noteRead({ id, lastReadAt }: { id: string; lastReadAt: Date | null }, at: Date) {
  if (lastReadAt && at.getTime() - lastReadAt.getTime() < NOTE_READ_AFTER_MS) return;
  await db().calendarFeed.updateMany({ where: { id }, data: { lastReadAt: at } });
}

interface Whose {
  readonly accountId: string;
  readonly organisation: string;
  readonly locale: Locale;
}

async function calendarOf(whose: Whose, at: Date): Promise<string> {
  const t = translator(whose.locale, 'calendar');
  const ends = [...(await ours(whose, at)), ...(await theirs(whose, at))];
  return writeCalendar({
    name: t('feed.name', { organisation: whose.organisation }),
    description: t('feed.description'),
    locale: whose.locale,
    events: ends.map(({ name, notAfter, id, createdAt, ...words }) => ({
      uid: `${id}@zegel`,
      day: dutchDay(notAfter),
      changedAt: createdAt,
      ...words,
      alarms: ALARM_DAYS.map((days) => ({ daysBefore: days, text: t('feed.alarm', { days, name }) })),
    })),
  });
}

const upToNow = (at: Date) => ({
  where: { notAfter: { gt: addDays(at, -SHOWN_AFTER_END_DAYS) } },
  orderBy: [{ notAfter: 'asc' as const }, { id: 'asc' as const }],
  take: MOST_EVENTS,
});

async function ours({ accountId, locale }: Whose, at: Date) {
  const t = translator(locale, 'calendar');
  const { where, ...rest } = upToNow(at);
  const certificates = await db().certificate.findMany({
    where: {
      ...where,
      replacedAt: null,
      revokedAt: null,
      order: { accountId },
    },
    include: { ...withPurpose, order: { include: withSuccessors } },
    ...rest,
  });
  return certificates
    .filter((certificate) => !isRenewed(certificate))
    .map((certificate) => {
      const {
        id,
        notAfter,
        createdAt,
        orderId,
        order: { number },
      } = certificate;
      const name = certificateName(certificate);
      const url = `${env().APP_URL}/certificates/${orderId}`;
      const description = t('feed.textOurs', { name, number, address: url });
      return { id, name, notAfter, createdAt, url, summary: t('feed.ours', { name }), description };
    });
}

async function theirs({ accountId, locale }: Whose, at: Date) {
  const t = translator(locale, 'calendar');
  const { where, ...rest } = upToNow(at);
  const watched = await db().watchedCertificate.findMany({
    where: { ...where, accountId, endedAt: null },
    ...rest,
  });
  return watched.map(({ id, commonName: name, label, issuerName: issuer, notAfter, createdAt }) => {
    const url = `${env().APP_URL}/watch/${id}`;
    const description = t('feed.textTheirs', { name, issuer, label, address: url });
    return { id, name, notAfter, createdAt, url, summary: t('feed.theirs', { name, label }), description };
  });
}
