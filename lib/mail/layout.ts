import type { Locale } from '@/lib/domain/locale';

export interface MailParts {
  language: Locale;
  title: string;
  greeting: string;
  paragraphs: string[];
  orderLine?: string;
  button?: string;
  address?: string;
  linkHint: string;
  personal?: string;
  closing: string;
  footer: string;
}

const present = (value: string | undefined): value is string => Boolean(value);

/** One frame for every mail. The HTML stands on its own: no picture, font or script from anywhere. */
export function layout(parts: MailParts): { text: string; html: string } {
  return { text: asText(parts), html: asHtml(parts) };
}

function asText({
  title,
  greeting,
  paragraphs,
  orderLine,
  button,
  address,
  personal,
  closing,
  footer,
}: MailParts) {
  const action = button && address ? `${button}:\n${address}` : undefined;
  return [title, orderLine, greeting, ...paragraphs, action, personal, closing, `--\n${footer}`]
    .filter(present)
    .join('\n\n')
    .concat('\n');
}

const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');

const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

function paragraph(text: string | undefined, style = ''): string {
  return present(text) ? `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>` : '';
}

function action({ button, address, linkHint, personal }: MailParts): string {
  if (!button || !address) return '';
  const href = escapeHtml(address);
  return `<p style="margin:24px 0"><a href="${href}" style="display:inline-block;padding:12px 20px;background:#12395b;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:600">${escapeHtml(button)}</a></p>
${paragraph(linkHint, 'font-size:13px;color:#52606d')}<p style="margin:0 0 16px;font-size:13px;word-break:break-all"><a href="${href}" style="color:#12395b">${href}</a></p>
${paragraph(personal, 'font-size:13px;color:#52606d')}`;
}

function asHtml(parts: MailParts): string {
  const { language, title, greeting, paragraphs, orderLine, closing, footer } = parts;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;background:#f4f2ec;${font};font-size:16px;line-height:1.5;color:#1b2733">
<div style="max-width:600px;margin:0 auto;padding:24px 16px">
<p style="margin:0 0 16px;font-weight:700;font-size:20px;color:#12395b">Zegel</p>
<div style="background:#ffffff;border:1px solid #dcd8cd;border-radius:8px;padding:24px">
<h1 style="margin:0 0 8px;font-size:24px;line-height:1.25">${escapeHtml(title)}</h1>
${paragraph(orderLine, 'font-size:14px;color:#52606d')}${paragraph(greeting)}
${paragraphs.map((text) => paragraph(text)).join('\n')}
${action(parts)}${paragraph(closing)}
</div>
<p style="margin:16px 0 0;font-size:12px;color:#52606d">${escapeHtml(footer)}</p>
</div></body></html>
`;
}
