import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findProgram } from '../../scripts/run/browser.mjs';
import type { Engine } from './engine';

/** The name under which the protocol gives the reference of an element (WebDriver, section 12.3). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK's small browser, wherever Debian puts it. */
function findMiniBrowser(): string | undefined {
  const folders = [
    '/usr/lib',
    ...(existsSync('/usr/lib') ? readdirSync('/usr/lib') : []).map((name) => join('/usr/lib', name)),
  ];
  const places = folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')),
  );
  return places.find((place) => existsSync(place));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The wire protocol of W3C WebDriver, as far as it is used here. */
function wire(port: number) {
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(60_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit: ${value.error} ${value.message}`);
    return value;
  };
}

async function startDriver(port: number, language: string): Promise<ChildProcess> {
  // A process group of its own: the X server that xvfb-run starts must go with it.
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    // Its sandbox needs name spaces that a container does not give.
    env: {
      ...process.env,
      LANGUAGE: language,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const limit = Date.now() + 30_000;
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (Date.now() > limit) throw new Error('WebKitWebDriver does not start.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return driver;
}

/** WebKit as Debian packs it, or undefined where it is not. */
export async function openWebKit(language: string): Promise<Engine | undefined> {
  const binary = findMiniBrowser();
  if (!binary || !findProgram('WebKitWebDriver') || !findProgram('xvfb-run')) return undefined;
  const port = await freePort();
  const driver = await startDriver(port, language);
  const ask = wire(port);
  const options = { binary, args: ['--automation'] };
  const { sessionId, capabilities } = await ask<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
  const at = `/session/${sessionId}`;
  const element = async (css: string) =>
    (await ask<Record<string, string>>('POST', `${at}/element`, { using: 'css selector', value: css }))[
      elementKey
    ];
  return {
    name: `WebKit ${capabilities.browserVersion}`,
    goto: (url) => ask('POST', `${at}/url`, { url }),
    run: (body, ...args) => {
      const script = `const done = arguments[arguments.length - 1];
        (async function () { ${body} }).apply(null, arguments).then(done, (error) => done(String(error)));`;
      return ask('POST', `${at}/execute/async`, { script, args });
    },
    type: async (css, text) => ask('POST', `${at}/element/${await element(css)}/value`, { text }),
    press: async (css) => ask('POST', `${at}/element/${await element(css)}/click`, {}),
    close: async () => {
      await ask('DELETE', at).catch(() => undefined);
      if (driver.pid) process.kill(-driver.pid, 'SIGTERM');
    },
  };
}
