import { expect } from '@playwright/test';
import type { Mailbox } from '../fixtures/mailbox';
import { ready } from '../fixtures/ready';
import type { Visit } from '../fixtures/visit';
import type { Messages } from '../fixtures/words';

type Refused = Extract<keyof Messages['link'], 'expired' | 'withdrawn' | 'used' | 'unknown'>;

/** The page of a link that does not open says why, and what to do. */
export async function expectRefused({ page, words }: Visit, why: Refused): Promise<void> {
  const { title, text } = words.link[why];
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
}

/** "Send me a new link", and waits until a mail with another link than the newest so far has come. */
export async function askNewLink(visit: Visit, mailbox: Mailbox, to: string, subject: string): Promise<void> {
  const { page, words } = visit;
  const newestLink = async () => mailbox.link(await mailbox.newest(to, subject));
  const old = await newestLink();
  await ready(page);
  await page.getByRole('button', { name: words.link.mailAgain.button }).click();
  await expect(page.getByText(words.link.mailAgain.sent)).toBeVisible();
  await expect.poll(newestLink, { message: `another link for ${to}`, timeout: 30_000 }).not.toBe(old);
}
