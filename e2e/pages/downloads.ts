import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { certificateFileName } from '@/lib/pki/file-names';
import type { Workshop } from '@/lib/pki/testing/commands';
import type { Visit } from '../fixtures/visit';
import { filled } from '../fixtures/words';

type Extension = 'p7b' | 'pem' | 'crt' | 'cer' | 'zip';

/** From the page of an order in use to the page with its certificate. */
export async function openOwnCertificate({ page, words }: Visit): Promise<void> {
  await page.getByRole('link', { name: words.order.getAgain, exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: words.createCertificate.own.title }),
  ).toBeVisible();
}

/** Takes the certificate in one form from the page and puts it into the workshop; its path. */
export async function download(
  { page, words }: Visit,
  workshop: Workshop,
  commonName: string,
  extension: Extension,
): Promise<string> {
  const name = certificateFileName(commonName, extension);
  const arrives = page.waitForEvent('download');
  await page
    .getByRole('link', { name: filled(words.createCertificate.downloads.download, { name }), exact: true })
    .click();
  const file = await arrives;
  expect(file.suggestedFilename()).toBe(name);
  return workshop.put(name, await readFile(await file.path()));
}
