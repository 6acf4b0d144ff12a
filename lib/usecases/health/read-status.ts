import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { CaSilence, StatusView } from '@/lib/views/status-view';
import { readCircuit } from '../ca/circuit';

/** How far back silences are shown. */
export const silencesDays = 90;
const most = 20;

/** An e-mail leaves within a minute; from here on our own work is behind. */
export const mailLateMs = 10 * 60_000;

/** A caller learns nothing about an account here, so everybody may read it (M74). */
export async function readStatus(at: Date = now()): Promise<StatusView> {
  const [mail, circuit, silences] = await Promise.all([lateMail(at), readCircuit(), silencesBefore(at)]);
  const ca = circuit.state === 'closed' ? null : circuit.openedAt;
  return {
    at,
    parts: [
      // Whoever reads this has the portal and its database at work.
      { part: 'portal', state: 'ok', since: null },
      { part: 'mail', state: mail ? 'late' : 'ok', since: mail },
      { part: 'ca', state: ca ? 'silent' : 'ok', since: ca },
    ],
    silences,
  };
}

/** Since when an e-mail waits that should have left; null when all leave in time. */
async function lateMail(at: Date): Promise<Date | null> {
  const waiting = await db().mail.findFirst({
    where: { state: 'queued', queuedAt: { lt: new Date(at.getTime() - mailLateMs) } },
    select: { queuedAt: true },
    orderBy: { queuedAt: 'asc' },
  });
  return waiting?.queuedAt ?? null;
}

/** The long silences of the CA, the newest first: each was work for our people. */
async function silencesBefore(at: Date): Promise<CaSilence[]> {
  const since = new Date(at.getTime() - silencesDays * 24 * 60 * 60_000);
  const items = await db().workItem.findMany({
    where: { kind: 'ca_silent', createdAt: { gte: since } },
    select: { dedupeKey: true, createdAt: true, doneAt: true },
    orderBy: { createdAt: 'desc' },
    take: most,
  });
  return items.map((item) => ({ from: begunAt(item), until: item.doneAt }));
}

/** The work is raised a while after the silence began; its key names the beginning. */
function begunAt({ dedupeKey, createdAt }: { dedupeKey: string; createdAt: Date }): Date {
  const named = Date.parse(dedupeKey.slice(dedupeKey.indexOf(':') + 1));
  return Number.isNaN(named) ? createdAt : new Date(named);
}
