import type { Attachment, Email } from 'postal-mime';

/** The bytes of an attachment, whatever form the parser gave them. */
export function bytesOf({ content, encoding }: Attachment): Buffer {
  if (typeof content === 'string') return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  return Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content);
}

export function attachmentName({ filename, mimeType }: Attachment, index: number): string {
  return filename ?? `attachment-${index + 1}.${mimeType.split('/')[1] ?? 'bin'}`;
}

/**
 * The HTML part, made to be shown in a sandbox: pictures that came along are written into the text, and links open in
 * a new tab.
 */
export function sandboxedHtml(email: Email): string | null {
  if (email.html === undefined) return null;
  const withPictures = email.attachments.reduce((html, attachment) => {
    const id = attachment.contentId?.replaceAll(/[<>]/g, '');
    if (!id) return html;
    const data = `data:${attachment.mimeType};base64,${bytesOf(attachment).toString('base64')}`;
    return html.replaceAll(`cid:${id}`, data);
  }, email.html);
  return `<base target="_blank">${withPictures}`;
}

/** No script, no form, nothing from elsewhere; a link may open a normal tab. */
export const SANDBOX_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
