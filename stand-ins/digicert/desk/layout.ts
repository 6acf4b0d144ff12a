import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const style = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; --bad: #c62828; --good: #2e7d32; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
.notice { border: 2px dashed #b26a00; padding: .5rem 1rem; margin-bottom: 1rem; }
nav a { margin-right: 1rem; } a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid #b26a00; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
form.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .25rem 0; }
input, select, button { font: inherit; padding: .3rem .6rem; } label { display: inline-flex; gap: .4rem; align-items: center; }
.passed { color: var(--good); } .failed, .question { color: var(--bad); } .scroll { overflow-x: auto; }
pre { background: var(--soft); padding: .6rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
`;

const links = [
  ['/desk', 'Orders'],
  ['/desk/products', 'Products'],
  ['/desk/records', 'DNS records'],
  ['/desk/knobs-form', 'Bad days'],
  ['/desk/webhook', 'Webhook'],
  ['/desk/mails', 'Mails'],
  ['/desk/log', 'API requests'],
] as const;

/** A page of the desk; every page says that this is a stand-in. */
export function page(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - validation desk (stand-in)</title>
<style>${style}</style>
</head>
<body>
<p class="notice"><strong>Stand-in.</strong> This plays the validation staff of the certification authority on this
machine. It is not a page of DigiCert, and the certificates it issues are worth nothing outside tests.</p>
<nav aria-label="Desk">${links.map(([href, label]) => html`<a href="${href}">${label}</a> `)}</nav>
<main><h1>${title}</h1>${content}</main>
</body></html>`;
}

/** A button that posts, alone in its form. */
export function button(action: string, label: string, fields: Readonly<Record<string, string>> = {}): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form class="row" method="post" action="${action}">${hidden}<button>${label}</button></form>`;
}

/** A message after something did not work, with the way back. */
export const refusalPage = (message: string, back: string): Html =>
  page('That did not work', html`<p role="alert">${message}</p><p><a href="${back}">Back</a></p>`);
