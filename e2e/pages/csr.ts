import { expect } from '@playwright/test';
import type { Workshop } from '@/lib/pki/testing/commands';
import type { Visit } from '../fixtures/visit';
import type { Messages } from '../fixtures/words';

type Problem = Extract<keyof Messages['field'], `csr_${string}`>;

/** Arguments of openssl for a new key; `-pkeyopt` stands apart from its kind. */
const kinds = {
  rsa1024: ['-newkey', 'rsa:1024'],
  rsa3072: ['-newkey', 'rsa:3072'],
  ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
} as const;

/** A key and a request for a name, made as the help of the page says; files of the workshop, and the text to paste. */
export function makeCsr(workshop: Workshop, kind: keyof typeof kinds, commonName: string) {
  const [key, csr] = [`${kind}-${commonName}.key`, `${kind}-${commonName}.csr`];
  const files = ['-nodes', '-keyout', key, '-out', csr, '-subj', `/CN=${commonName}`];
  workshop.run('openssl', 'req', '-new', ...kinds[kind], ...files);
  return { key, csr, text: Buffer.from(workshop.get(csr)).toString() };
}

/** The pasted text was refused: the words at its field, what was typed still there, and nothing saved. */
export async function expectRefused(
  { page, words }: Visit,
  { typed, problem }: { typed: string; problem: Problem },
): Promise<void> {
  const field = page.getByLabel(words.request.key.text, { exact: true });
  const refusal = page.getByRole('group', { name: words.form.problemTitle });
  await expect(refusal).toContainText(words.field[problem]);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(`${escaped(words.field[problem])}$`));
  await expect(field).toHaveValue(typed);
  await expect(page.getByRole('heading', { level: 1, name: words.request.key.title })).toBeVisible();
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
