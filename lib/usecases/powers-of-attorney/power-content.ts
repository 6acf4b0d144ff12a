import { createHash } from 'node:crypto';
import type { PowerContent, PowerText } from '@/lib/domain/authority/power';
import type { Locale } from '@/lib/domain/locale';
import { translator } from '@/lib/views/messages/translate';

type Facts = Omit<PowerContent, 'text'>;

/** The words of a power of attorney with these facts in them, in both languages, to be frozen with it. */
export function powerContent(facts: Facts): PowerContent {
  return { ...facts, text: { nl: textOf(facts, 'nl'), en: textOf(facts, 'en') } };
}

function textOf({ organisation, attorneys, order }: Facts, locale: Locale): PowerText {
  const t = translator(locale, 'authority');
  const people = attorneys.map((attorney) => t('text.attorney', attorney));
  const words = {
    organisation: organisation.name,
    kvkNumber: organisation.kvkNumber,
    address: organisation.address,
    attorneys: new Intl.ListFormat(locale, { type: 'conjunction' }).format(people),
  };
  const { number, commonName, oin } = order;
  return {
    title: t('text.title'),
    intro: t('text.intro', words),
    clauses: [
      t('text.give', words),
      oin === null
        ? t('text.order', { number, commonName })
        : t('text.orderWithOin', { number, commonName, oin }),
      t('text.acts'),
      t('text.limits'),
      t('text.end'),
      t('text.law'),
    ],
    declaration: t('text.declaration', words),
  };
}

/** The fingerprint of what is signed: words, facts and version, whatever order the database gives the keys back in. */
export function contentHash(content: PowerContent, version: string): string {
  return sha256(canonical({ content, version }));
}

/** The fingerprint of one signature: it cannot be moved to another text, another person or another moment. */
export function signatureHash(
  signedContent: string,
  signature: { readonly signatoryId: string; readonly typedName: string; readonly at: Date },
): string {
  const { signatoryId, typedName, at } = signature;
  return sha256([signedContent, signatoryId, typedName, at.toISOString()].join('\n'));
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
