'use client';

import { useLayoutEffect, useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import type { FieldProblemCode } from '@/lib/domain/field-problem';
import type { SummaryError } from './error-summary';
import { controlId, useFieldText } from './form-context';

interface Found {
  readonly path: string;
  readonly code: string;
}

/** Texts that do not say which field they are about; the summary puts its name before them. */
const nameless: ReadonlySet<string> = new Set<FieldProblemCode>([
  'required',
  'invalid',
  'too_short',
  'too_long',
  'too_small',
  'too_large',
  'not_text',
  'unknown_choice',
]);

/** The errors of a form in the order of its fields on the page, each with the control it is about. */
export function useSummaryErrors(formId: string, errors: FieldErrors): SummaryError[] {
  const words = useFieldText();
  const [shown, setShown] = useState<SummaryError[]>([]);
  const found = errorsIn(errors);
  // With the words themselves, which are other ones after a switch of language.
  const changed = found.map(({ path, code }) => `${path} ${words(code)}`).join();
  // Order and names are read from the page; the library keeps one errors object, so its content is compared.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changed` stands for `found`
  useLayoutEffect(() => {
    const placed = found.map((one) => ({
      ...one,
      control: document.getElementById(controlId(formId, one.path)),
    }));
    placed.sort((a, b) => position(a.control, b.control));
    setShown(placed.map(({ code, control }) => toSummary(words(code), nameless.has(code), control)));
  }, [changed, formId]);
  return shown;
}

function toSummary(text: string, needsName: boolean, control: HTMLElement | null): SummaryError {
  if (!control) return { text };
  return { target: control.id, text: needsName ? `${nameOf(control)} ${text}` : text };
}

function nameOf(control: HTMLElement): string {
  const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
  const label = isRadio
    ? control.closest('fieldset')?.querySelector('legend')
    : document.querySelector(`label[for="${control.id}"]`);
  const name = label?.firstChild?.textContent?.trim() ?? '';
  return /[?:.!]$/.test(name) ? name : `${name}:`;
}

function position(a: HTMLElement | null, b: HTMLElement | null): number {
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Every leaf of the nested errors; a leaf has a text `message`. */
function errorsIn(errors: object, prefix = ''): Found[] {
  return Object.entries(errors).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner !== 'object' || inner === null) return [];
    const path = prefix ? `${prefix}.${name}` : name;
    if ('message' in inner && typeof inner.message === 'string') return [{ path, code: inner.message }];
    return errorsIn(inner, path);
  });
}
