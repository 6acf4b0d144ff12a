import type { Tx } from '@/lib/db/client';
import { type DataKind, keepSince } from '@/lib/domain/account/retention';

/** Rows of each kind per round. */
const bound = 5000;

/** The kinds that hang on nothing else: their own age alone decides. */
export const rowKinds = [
  'message_draft',
  'pending_sign_in',
  'session',
  'mailed_link',
  'mail_body',
  'mail_ledger',
  'sealed_key',
] as const satisfies readonly DataKind[];

/** Takes the oldest rows of a kind whose time is over, and says how many. Safe to repeat. */
export const eraseRows: Readonly<Record<(typeof rowKinds)[number], (tx: Tx, at: Date) => Promise<number>>> = {
  message_draft: (tx, at) => tx.$executeRaw`
    DELETE FROM "MessageDraft" WHERE "id" IN (
      SELECT "id" FROM "MessageDraft" WHERE "updatedAt" < ${keepSince('message_draft', at)} LIMIT ${bound})`,
  pending_sign_in: (tx, at) => tx.$executeRaw`
    DELETE FROM "PendingSignIn" WHERE "id" IN (
      SELECT "id" FROM "PendingSignIn" WHERE "expiresAt" < ${keepSince('pending_sign_in', at)} LIMIT ${bound})`,
  session: (tx, at) => tx.$executeRaw`
    DELETE FROM "Session" WHERE "id" IN (
      SELECT "id" FROM "Session" WHERE greatest("lastSeenAt", "expiresAt") < ${keepSince('session', at)} LIMIT ${bound})`,
  mailed_link: (tx, at) => tx.$executeRaw`
    DELETE FROM "Link" WHERE "id" IN (
      SELECT "id" FROM "Link" WHERE "createdAt" < ${keepSince('mailed_link', at)} AND "expiresAt" < ${at} LIMIT ${bound})`,
  // What a mail said; that it went, to whom and when, stays longer. One that still waits is sent first.
  mail_body: (tx, at) => tx.$executeRaw`
    UPDATE "Mail" SET "data" = '{}' WHERE "id" IN (
      SELECT "id" FROM "Mail" WHERE "queuedAt" < ${keepSince('mail_body', at)} AND "data" <> '{}' AND "state" <> 'queued'
      ORDER BY "queuedAt" LIMIT ${bound})`,
  mail_ledger: (tx, at) => tx.$executeRaw`
    DELETE FROM "Mail" WHERE "id" IN (
      SELECT "id" FROM "Mail" WHERE "queuedAt" < ${keepSince('mail_ledger', at)} AND "state" <> 'queued'
      ORDER BY "queuedAt" LIMIT ${bound})`,
  sealed_key: (tx, at) => tx.$executeRaw`
    UPDATE "CertificateOrder" SET "sealedKey" = NULL WHERE "id" IN (
      SELECT o."id" FROM "CertificateOrder" o WHERE o."sealedKey" IS NOT NULL
        AND EXISTS (SELECT 1 FROM "Certificate" c WHERE c."orderId" = o."id")
        AND NOT EXISTS (SELECT 1 FROM "Certificate" c
          WHERE c."orderId" = o."id" AND c."notAfter" >= ${keepSince('sealed_key', at)})
      LIMIT ${bound})`,
};
