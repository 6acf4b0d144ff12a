import { findBrowser, findProgram } from './browser.mjs';
import { run } from './command.mjs';
import { root } from './places.mjs';

/** Independent programs that check what leaves us, and the Debian package of each. */
const programs = {
  openssl: 'openssl',
  curl: 'curl',
  unzip: 'unzip',
  pdftotext: 'poppler-utils',
  xmllint: 'libxml2-utils',
  keytool: 'default-jre-headless',
  pk12util: 'libnss3-tools',
  certtool: 'gnutls-bin',
};

/** Browsers of other makers: journeys that need them are left out where they cannot be had. */
const otherBrowsers = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  'xvfb-run': 'xvfb',
  xauth: 'xauth',
};

const mayInstall = () => process.getuid?.() === 0 && findProgram('apt-get') !== undefined;

async function aptInstall(packages, log) {
  const options = { log, minutes: 10, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

/** Sees to the programs the tests need, the browser included. Says what was installed. */
export async function installTools(log) {
  const missing = Object.keys(programs).filter((name) => !findProgram(name));
  const packages = missing.map((name) => programs[name]);
  const noBrowser = !findBrowser();
  if (noBrowser && mayInstall()) packages.push('chromium');
  const others = Object.keys(otherBrowsers).filter((name) => !findProgram(name));
  if (mayInstall()) packages.push(...others.map((name) => otherBrowsers[name]));
  if (packages.length > 0 && mayInstall()) await aptInstall(packages, log);
  else if (missing.length > 0) {
    throw new Error(
      `The tests need ${missing.join(', ')}. Install it (Debian: apt-get install ${packages.join(' ')}).`,
    );
  }
  if (!findBrowser()) {
    const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
    await run(process.execPath, playwright, { cwd: root, log, minutes: 10 });
    packages.push("Playwright's Chromium");
  }
  return packages.length > 0 ? packages.join(', ') : 'all there';
}
