import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import { isDuplicate, transaction } from '@/lib/db/transaction';
import { canRequest } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { type FieldProblemCode, Problem } from '@/lib/domain/problem';
import { splitServerAddress } from '@/lib/domain/watch/server-address';
import { MOST_WATCHED } from '@/lib/domain/watch/watch';
import { askCertificate, type TlsFault } from '@/lib/outbound/ask-certificate';
import { ourReach } from '@/lib/outbound/reach';
import type { Bytes } from '@/lib/pki/bytes';
import { guardTries } from '../accounts/parts/guard-tries';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { lockPeople } from '../members/parts/owners-act';
import { certificateOf, factsOf, type WatchedFacts } from './certificate-of';

type UserActor = Extract<Actor, { kind: 'user' }>;

/** Asking addresses by hand: enough for a list of servers, too little to map a network. Per account. */
const askLimit = { name: 'watch-address', tries: 40, perSeconds: 900, blockSeconds: 900 };

const refuse = (field: string, problem: FieldProblemCode) =>
  new Problem('invalid_input', { fields: { [field]: problem } });

function watcher(actor: Actor): UserActor {
  if (actor.kind !== 'user' || !canRequest(actor, actor)) throw new Problem('forbidden');
  return actor;
}

/** What was begun to be watched. */
interface Watching {
  readonly id: string;
  readonly label: string;
}

interface Place {
  readonly label: string;
  /** `host:port` that is asked each day; null for a file. */
  readonly address: string | null;
}

/** Keeps a certificate under the label somebody gave, or else the name in it; gives its id and that label. */
async function keep(actor: UserActor, { label, address }: Place, facts: WatchedFacts, at: Date) {
  const { accountId, userId } = actor;
  const field = address === null ? 'file' : 'address';
  const id = newId();
  try {
    await transaction(async (tx) => {
      await lockPeople(tx, accountId);
      const watched = await tx.watchedCertificate.count({ where: { accountId, endedAt: null } });
      if (watched >= MOST_WATCHED) throw refuse(field, 'too_large');
      if (await isKnown(tx, accountId, facts, address)) throw refuse(field, 'certificate_watched');
      await tx.watchedCertificate.create({
        data: {
          id,
          accountId,
          label: label || facts.commonName,
          source: address === null ? 'upload' : 'address',
          address,
          ...facts,
          checkedAt: address === null ? null : at,
          addedBy: userId,
          createdAt: at,
        },
      });
      const subject = { objectKind: 'watched_certificate', objectId: id };
      await recordAudit(tx, { actor, action: 'watch_certificate', ...subject, at });
    });
  } catch (error) {
    if (isDuplicate(error)) throw refuse(field, 'certificate_watched');
    throw error;
  }
  return { id, label: label || facts.commonName };
}

/** Our own certificates are reminded of anyway; the same address or file twice would remind twice. */
async function isKnown(tx: Tx, accountId: string, { fingerprint }: WatchedFacts, address: string | null) {
  const ours = await tx.certificate.count({ where: { fingerprint, order: { accountId } } });
  const same = address === null ? { fingerprint } : { OR: [{ address }, { fingerprint }] };
  return (
    ours > 0 || (await tx.watchedCertificate.count({ where: { accountId, endedAt: null, ...same } })) > 0
  );
}

/**
 * Watches the certificate in a file (M65): PEM, DER or PKCS#7, with or without its issuers. Gives its id and label. Throws
 * `forbidden`, and `invalid_input` with what is wrong at field `file`.
 */
export async function watchFile(
  actor: Actor,
  { label, file }: { label: string; file: Bytes },
  at: Date = now(),
): Promise<Watching> {
  const user = watcher(actor);
  const read = await certificateOf(file);
  if (!read.ok) throw refuse('file', read.problem);
  return keep(user, { label, address: null }, read.facts, at);
}

const faults: Readonly<Record<TlsFault, FieldProblemCode>> = {
  name_unknown: 'server_name_unknown',
  not_public: 'server_not_public',
  refused: 'server_refused',
  timed_out: 'server_timed_out',
  no_tls: 'server_no_tls',
  no_certificate: 'server_no_certificate',
};

/**
 * Watches the certificate that a server shows, from now on each day (M65). Gives its id and label. Throws `forbidden`,
 * `too_many_requests`, and `invalid_input` with why there is none at field `address`.
 */
export async function watchAddress(
  actor: Actor,
  { label, address }: { label: string; address: string },
  at: Date = now(),
): Promise<Watching> {
  const user = watcher(actor);
  await guardTries(askLimit, user.accountId, 'too_many_requests');
  const answer = await askCertificate(splitServerAddress(address), { reach: ourReach() });
  if (!answer.ok) throw refuse('address', faults[answer.fault]);
  const [leaf, ...issuers] = answer.certificates;
  const facts = leaf && (await factsOf(leaf, issuers));
  if (!facts) throw refuse('address', 'certificate_unreadable');
  return keep(user, { label, address }, facts, at);
}

/** Stops watching: no more reminders of it, no more looks at its address. Throws `not_found` and `forbidden`. */
export async function stopWatching(actor: Actor, watchedId: string, at: Date = now()): Promise<void> {
  const user = watcher(actor);
  await transaction(async (tx) => {
    const { count } = await tx.watchedCertificate.updateMany({
      where: { id: knownId(watchedId), accountId: user.accountId, endedAt: null },
      data: { endedAt: at },
    });
    if (count === 0 && (await isOwn(user, watchedId))) return;
    if (count === 0) throw new Problem('not_found');
    const subject = { objectKind: 'watched_certificate', objectId: watchedId };
    await recordAudit(tx, { actor, action: 'stop_watching', ...subject, at });
  });
}

const isOwn = async ({ accountId }: UserActor, id: string) =>
  (await db().watchedCertificate.count({ where: { id, accountId } })) > 0;
