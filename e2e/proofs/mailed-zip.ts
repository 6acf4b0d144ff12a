import { expect } from '@playwright/test';
import PostalMime from 'postal-mime';
import type { Workshop } from '@/lib/pki/testing/commands';
import type { Mailbox } from '../fixtures/mailbox';

/** The mail with the ZIP, read from its raw text by a MIME parser and taken apart by unzip: no private key in it. */
export async function expectZipWithoutKey(workshop: Workshop, mailbox: Mailbox, to: string): Promise<void> {
  const message = await mailbox.newest(to, 'Your certificate for');
  const mail = await PostalMime.parse(await mailbox.raw(message));
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([expect.stringMatching(/\.zip$/)]);
  const [zip] = mail.attachments;
  const content = zip?.content;
  if (!(content instanceof ArrayBuffer)) throw new Error('The attachment is not binary.');
  const path = workshop.put('mailed.zip', new Uint8Array(content));
  const names = workshop.run('unzip', '-Z1', path).trim().split('\n');
  expect(names.filter((name) => /\.crt$/.test(name)).length).toBeGreaterThan(0);
  expect(names.filter((name) => /\.(p12|pfx|key)$/i.test(name))).toEqual([]);
  expect(workshop.run('unzip', '-p', path)).not.toContain('PRIVATE KEY');
}
