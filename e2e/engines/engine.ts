/**
 * A browser that Playwright does not drive: as much of it as a journey needs. What a person reads and presses is found
 * in the page by `inThePage`; typing and pressing go through the browser, as from a keyboard and a mouse.
 */
export interface Engine {
  readonly name: string;
  goto(url: string): Promise<void>;
  /** Runs a function body in the page and gives back what its promise comes to. */
  run<T>(body: string, ...args: readonly string[]): Promise<T>;
  type(css: string, text: string): Promise<void>;
  press(css: string): Promise<void>;
  close(): Promise<void>;
}

const POLL_MS = 250;

/** Waits until a function body in the page gives something that counts as true. Throws with what the page shows. */
async function until<T>(
  engine: Engine,
  what: string,
  body: string,
  args: string[],
  seconds: number,
): Promise<T> {
  const limit = Date.now() + seconds * 1000;
  for (;;) {
    const found = await engine.run<T>(body, ...args).catch(() => undefined);
    if (found) return found;
    if (Date.now() > limit) {
      const shown = await engine.run<string>('return document.body.innerText;').catch(() => 'nothing');
      throw new Error(
        `${engine.name} shows no ${what} after ${seconds} seconds, but: ${shown.slice(0, 1500)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

export const sees = (engine: Engine, text: string, seconds = 30): Promise<boolean> =>
  until(engine, `"${text}"`, 'return document.body.innerText.includes(arguments[0]);', [text], seconds);

/** Types into the field with this label. */
export async function fill(engine: Engine, label: string, text: string): Promise<void> {
  const body = `const found = [...document.querySelectorAll('label')].find((one) => one.innerText.trim() === arguments[0]);
    return found && document.getElementById(found.htmlFor) ? '#' + CSS.escape(found.htmlFor) : '';`;
  await engine.type(await until<string>(engine, `field "${label}"`, body, [label], 30), text);
}

/** Presses the button or the fold with these words. */
export async function press(engine: Engine, words: string): Promise<void> {
  const body = `const found = [...document.querySelectorAll('button, summary')]
      .find((one) => one.innerText.trim() === arguments[0] && one.getClientRects().length > 0);
    document.querySelectorAll('[data-to-press]').forEach((one) => one.removeAttribute('data-to-press'));
    found?.setAttribute('data-to-press', '');
    found?.scrollIntoView({ block: 'center' });
    return found ? '[data-to-press]' : '';`;
  await engine.press(await until<string>(engine, `button "${words}"`, body, [words], 30));
}

/** From now on what the page's policy forbids is written down; `forbidden` gives it. */
export const keepForbidden = (engine: Engine): Promise<void> =>
  engine.run(`window.forbidden = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.forbidden.push(effectiveDirective + ' ' + blockedURI));`);

export const forbidden = (engine: Engine): Promise<string[]> => engine.run('return window.forbidden;');

/** From now on files that the page offers can be taken with `takeFile`. */
export const keepFiles = (engine: Engine): Promise<void> =>
  engine.run(`const make = URL.createObjectURL.bind(URL);
    window.offered = [];
    URL.createObjectURL = (blob) => { window.offered.push(blob); return make(blob); };`);

/** The last file that the page offered. */
export async function takeFile(engine: Engine): Promise<Buffer> {
  const body = `const blob = window.offered?.findLast((one) => one.type !== 'text/javascript');
    if (!blob) return '';
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`;
  return Buffer.from(await until<string>(engine, 'file', body, [], 30), 'base64');
}
