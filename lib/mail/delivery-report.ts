import PostalMime, { type Attachment } from 'postal-mime';

/** A mail that could not be delivered, as the mail server that gave up on it tells (RFC 3464). */
export interface DeliveryFailure {
  /** Of the mail that was not delivered, without angle brackets. */
  readonly messageId: string;
  /** Enhanced status code (RFC 3463), such as `5.1.1`. */
  readonly status: string;
  /** What the other server said, when it said something. */
  readonly diagnostic: string;
}

/**
 * Reads a delivery status notification. Undefined when it is none or does not name the mail it is about; a report that
 * only speaks of delay or success has no failure in it and gives null.
 */
export async function readDeliveryReport(message: string): Promise<DeliveryFailure | null | undefined> {
  const { attachments } = await PostalMime.parse(message, { forceRfc822Attachments: true });
  const report = partOf(attachments, ['message/delivery-status']);
  const original = partOf(attachments, ['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers']);
  if (!report || !original) return undefined;
  const messageId = fieldsOf(original.split(/\r?\n\r?\n/, 1)[0] ?? '').get('message-id');
  if (!messageId) return undefined;
  const failed = report
    .split(/(?:\r?\n){2,}/)
    .map(fieldsOf)
    .find((fields) => fields.get('action')?.toLowerCase() === 'failed');
  if (!failed) return null;
  return {
    messageId: messageId.replace(/^<|>$/g, ''),
    status: failed.get('status')?.split(/\s/)[0] ?? '',
    diagnostic: (failed.get('diagnostic-code') ?? '').replace(/^[\w-]+;\s*/, '').slice(0, 500),
  };
}

function partOf(parts: readonly Attachment[], types: readonly string[]): string | undefined {
  const part = parts.find(({ mimeType }) => types.includes(mimeType));
  if (!part) return undefined;
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
}

/** Header fields by their name in small letters; a folded one on one line (RFC 5322 section 2.2.3). */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const at = line.indexOf(':');
      return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : [];
    }),
  );
}
