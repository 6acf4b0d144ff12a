import { html, raw } from 'hono/html';
import { STYLE } from './style';

export type PageLocale = 'nl' | 'en';
export type Markup = ReturnType<typeof html>;

const NOTICE = {
  nl: (standIn: string) => `Testpagina, vervangt ${standIn}. Er gebeurt niets in het echt.`,
  en: (standIn: string) => `Test page, stand-in for ${standIn}. Nothing happens for real.`,
} as const;

/** The frame of every page that a person meets: one heading, a clear notice that it is a test, no outside resources. */
export function page(options: {
  locale: PageLocale;
  title: string;
  standIn: string;
  body: unknown;
  script?: string;
  wide?: boolean;
}): Markup {
  const { locale, title, standIn, body } = options;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${title} – ${standIn} (test)</title>
<link rel="icon" href="data:," />
<style>${raw(STYLE)}</style>
</head>
<body>
<header class="notice">${NOTICE[locale](standIn)}</header>
<main class="${options.wide ? 'wide' : ''}">
<h1>${title}</h1>
${body}
</main>
${options.script ? html`<script>${raw(options.script)}</script>` : ''}
</body>
</html>`;
}
