import puppeteer from 'puppeteer-core';
import { findProgram } from '../../scripts/run/browser.mjs';
import type { Engine } from './engine';

/** Firefox as it is installed, or undefined where there is none. */
export async function openFirefox(language: string): Promise<Engine | undefined> {
  const executablePath = findProgram('firefox') ?? findProgram('firefox-esr');
  if (!executablePath) return undefined;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': language },
  });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    goto: async (url) => void (await page.goto(url)),
    run: <T>(body: string, ...args: readonly string[]) =>
      page.evaluate(`(async function () { ${body} }).apply(null, ${JSON.stringify(args)})`) as Promise<T>,
    type: async (css, text) => {
      await page.focus(css);
      await page.keyboard.type(text);
    },
    press: (css) => page.click(css),
    close: () => browser.close(),
  };
}
