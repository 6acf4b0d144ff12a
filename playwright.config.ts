import { defineConfig, devices } from '@playwright/test';
import { addresses } from './e2e/fixtures/addresses';
import { findBrowser } from './scripts/run/browser.mjs';

const executablePath = findBrowser();
/** Root cannot use Chromium's sandbox; the rest keeps it from calling home on a closed network. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };

/** The journeys run against a product that runs already: `npm test` starts one; by hand, `npm start` does. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  globalSetup: './e2e/fixtures/knobs.ts',
  // Two cores: while one journey waits for a mail or the CA, the other goes on.
  workers: 2,
  // A shared machine can stall for seconds; a second try is reported by name as flaky, never hidden.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  globalTimeout: 22 * 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: addresses.portal,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone|@alone/,
      use: desktop,
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
      },
    },
    {
      // What changes the world for everybody: after all others, one by one.
      name: 'alone',
      grep: /@alone/,
      dependencies: ['desktop', 'phone'],
      workers: 1,
      use: desktop,
    },
  ],
});
