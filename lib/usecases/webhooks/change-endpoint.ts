import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db, type Tx } from '@/lib/db/client';
import type { WebhookEndpoint } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import { type FieldProblemCode, Problem } from '@/lib/domain/problem';
import { isPlain, MOST_ENDPOINTS } from '@/lib/domain/webhook/endpoint-url';
import type { WebhookEvent } from '@/lib/domain/webhook/events';
import { isChat, isChatAddress, shownAddress, type WebhookKind } from '@/lib/domain/webhook/kinds';
import { ourReach } from '@/lib/outbound/reach';
import { recordAudit } from '../audit/record-audit';
import { knownId } from '../known-id';
import { ownersAct } from '../members/parts/owners-act';
import { newSecret, sealSecret } from './sign';

const refusal = (problem: FieldProblemCode) => new Problem('invalid_input', { fields: { url: problem } });

/** What is stored of an address: of a chat's only where it leads can be seen, the rest lies sealed. */
function addressOf(kind: WebhookKind, url: string, endpointId: string) {
  const reach = ourReach();
  if (isPlain(url, reach)) throw refusal('url_not_https');
  if (!isChat(kind)) return { url };
  if (!isChatAddress(kind, url, reach)) throw refusal(kind === 'slack' ? 'url_not_slack' : 'url_not_teams');
  return { url: shownAddress(url), secret: sealSecret(url, endpointId) };
}

interface Wish {
  readonly kind: WebhookKind;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** In which language a chat is written to. */
  readonly locale: Locale;
}

/**
 * Adds an endpoint; gives its id, and of a program's its secret, which is shown now and never again. A chat has none:
 * nothing there checks who writes but the address itself. Throws `forbidden`, `sign_in_again`, and `invalid_input` at
 * `url` for an address without TLS, one that is not the chat's, or one endpoint too many.
 */
export async function addEndpoint(
  actor: Actor,
  { kind, url, events, locale }: Wish,
  at: Date = now(),
): Promise<{ id: string; secret: string | null }> {
  const id = newId();
  const secret = isChat(kind) ? null : newSecret();
  const address = { secret: sealSecret(secret ?? '', id), ...addressOf(kind, url, id) };
  await ownersAct(actor, at, async (tx, { accountId, userId: createdBy }) => {
    const open = await tx.webhookEndpoint.count({ where: { accountId, endedAt: null } });
    if (open >= MOST_ENDPOINTS) throw refusal('too_large');
    const row = { id, accountId, kind, locale, events: [...events], createdBy, createdAt: at, ...address };
    await tx.webhookEndpoint.create({ data: row });
    await recordAudit(tx, { actor, action: 'add_webhook', objectKind: 'webhook', objectId: id, at });
  });
  return { id, secret };
}

interface Change {
  readonly endpointId: string;
  /** Left out: it stays. */
  readonly url?: string | undefined;
  readonly events: readonly WebhookEvent[];
}

/**
 * Gives an endpoint another address or other events; its secret and what was sent stay, and what is still on its way
 * goes to the new address. Throws like {@link addEndpoint}, and `not_found`.
 */
export async function changeEndpoint(
  actor: Actor,
  { endpointId, url, events }: Change,
  at: Date = now(),
): Promise<void> {
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const { id, kind } = await ownEndpoint(tx, accountId, endpointId);
    const address = url === undefined ? {} : addressOf(kind, url, id);
    await tx.webhookEndpoint.update({ where: { id }, data: { ...address, events: [...events] } });
    await recordAudit(tx, { actor, action: 'change_webhook', objectKind: 'webhook', objectId: id, at });
  });
}

/** How many hours the old secret may go on signing beside the new one; none when it leaked. */
export const overlapHours = [0, 24, 72] as const;

/**
 * Gives a program's endpoint a new secret, which is shown now and never again. For so many hours each message carries the
 * signature of the old one too, so that the program can be changed without missing any. Throws like
 * {@link changeEndpoint}, and `conflict` for a chat, which has no secret.
 */
export async function replaceSecret(
  actor: Actor,
  { endpointId, overlap }: { endpointId: string; overlap: (typeof overlapHours)[number] },
  at: Date = now(),
): Promise<string> {
  const secret = newSecret();
  await ownersAct(actor, at, async (tx, { accountId }) => {
    const { id, kind, secret: earlier } = await ownEndpoint(tx, accountId, endpointId);
    if (isChat(kind)) throw new Problem('conflict');
    const ends = new Date(at.getTime() + overlap * 3_600_000);
    const before =
      overlap === 0
        ? { earlierSecret: null, earlierSecretEndsAt: null }
        : { earlierSecret: earlier, earlierSecretEndsAt: ends };
    await tx.webhookEndpoint.update({ where: { id }, data: { secret: sealSecret(secret, id), ...before } });
    const action = 'replace_webhook_secret';
    await recordAudit(tx, { actor, action, objectKind: 'webhook', objectId: id, at });
  });
  return secret;
}

/** Forgets the secrets that sign no more; the sweep calls it. */
export async function forgetSecrets(at: Date): Promise<void> {
  await db().webhookEndpoint.updateMany({
    where: { earlierSecretEndsAt: { lte: at } },
    data: { earlierSecret: null, earlierSecretEndsAt: null },
  });
}

async function ownEndpoint(tx: Tx, accountId: string, endpointId: string): Promise<WebhookEndpoint> {
  const endpoint = await tx.webhookEndpoint.findFirst({ where: { id: knownId(endpointId), accountId } });
  if (!endpoint) throw new Problem('not_found');
  return endpoint;
}
