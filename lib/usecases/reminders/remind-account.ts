import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Locale } from '@/lib/domain/locale';
import { daysLeft, type ReminderStage } from '@/lib/domain/reminder/stages';
import { dateText } from '@/lib/views/date-text';
import { translator } from '@/lib/views/messages/translate';
import { queueMail } from '../mail/queue-mail';
import { announce } from '../webhooks/announce';
import { type Ending, findEnding } from './find-ending';
import { type Recipient, recipientsOf } from './recipients';
import { reminderMailKey } from './reminder-mail-key';

/** What one person is told in one mail. */
interface Digest {
  readonly to: Recipient;
  readonly certificates: Ending[];
}

/**
 * Deals with every stage that is due in one account: a mail per person with all certificates in it, and a row per
 * certificate and stage as the proof. Rounds of the same account take turns, and the rows commit with the mails, so that
 * each stage is dealt with once however many workers run. Gives how many certificates were written about.
 */
export async function remindAccount(accountId: string, at: Date): Promise<number> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${accountId}::uuid FOR UPDATE`;
    const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
    const ending = await findEnding(tx, accountId, at);
    const recipients = await recipientsOf(tx, account);
    const digests = new Map<string, Digest>();
    let written = 0;
    for (const certificate of ending) {
      const stage = certificate.due.find(({ skipped }) => !skipped)?.stage;
      const people = stage === undefined ? [] : recipients(certificate, stage);
      await keepProof(tx, certificate, people, at);
      for (const to of people) addTo(digests, to, certificate);
      if (stage === undefined) continue;
      written += 1;
      await announceEnding(tx, accountId, certificate, stage, at);
    }
    for (const digest of digests.values()) await mail(tx, account, digest, at);
    return written;
  });
}

async function announceEnding(
  tx: Tx,
  accountId: string,
  { id, kind, notAfter }: Ending,
  stage: ReminderStage,
  at: Date,
): Promise<void> {
  await announce(tx, {
    event: 'certificate.expiring',
    about: { accountId },
    eventId: `expiring-${id}-${stage}`,
    data: {
      certificateId: kind === 'ours' ? id : null,
      watchedId: kind === 'theirs' ? id : null,
      stage,
      daysLeft: daysLeft(notAfter, at),
      notAfter: notAfter.toISOString(),
    },
    at,
  });
}

function addTo(digests: Map<string, Digest>, to: Recipient, certificate: Ending): void {
  const key = to.email.toLowerCase();
  const digest = digests.get(key) ?? { to, certificates: [] };
  digest.certificates.push(certificate);
  digests.set(key, digest);
}

async function keepProof(tx: Tx, { id, kind, due }: Ending, people: Recipient[], at: Date): Promise<void> {
  const subject = kind === 'ours' ? { certificateId: id } : { watchedId: id };
  const row = ({ stage, skipped }: { stage: ReminderStage; skipped?: string }) => ({
    id: newId(),
    ...subject,
    stage,
    skipped: skipped ?? null,
    sentTo: skipped ? [] : people.map(({ email }) => email),
    at,
  });
  await tx.expiryReminder.createMany({ data: due.map(row) });
}

/** Days as the words take them: everything after the end is -1. */
const shownDays = ({ notAfter }: Ending, at: Date) =>
  notAfter <= at ? -1 : Math.max(0, daysLeft(notAfter, at));

function lineOf(certificate: Ending, locale: Locale, at: Date): string {
  const t = translator(locale, 'reminder');
  const { name, notAfter, words } = certificate;
  const values = { name, days: shownDays(certificate, at), date: dateText(notAfter, locale) };
  return 'number' in words
    ? t('line.ours', { ...values, ...words })
    : t('line.theirs', { ...values, ...words });
}

async function mail(tx: Tx, account: { id: string; name: string }, digest: Digest, at: Date): Promise<void> {
  const { to, certificates } = digest;
  const [first] = certificates;
  if (!first) return;
  await queueMail(tx, {
    template: 'certificates_ending',
    to: to.email,
    locale: to.locale,
    userId: to.userId,
    accountId: account.id,
    data: {
      name: to.name,
      organisation: account.name,
      count: certificates.length,
      first: first.name,
      days: shownDays(first, at),
      lines: certificates.map((certificate) => lineOf(certificate, to.locale, at)).join('\n'),
    },
    dedupeKey: reminderMailKey(account.id, to.email, at),
  });
}
