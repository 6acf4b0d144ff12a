'use client';

import type { FieldErrors } from 'react-hook-form';
import type { SummaryError } from './error-summary';
import { controlId, useFieldText } from './form-context';

/** The errors of a form in the order of its fields, each with the control it is about. */
export function useSummaryErrors(formId: string, errors: FieldErrors): SummaryError[] {
  const words = useFieldText();
  return messagesOf(errors).map(({ path, code }) => ({
    ...(path === 'root' ? {} : { target: controlId(formId, path) }),
    text: words(code),
  }));
}

interface Found {
  readonly path: string;
  readonly code: string;
}

/** Every leaf of the nested errors; a leaf has a text `message`. */
function messagesOf(errors: object, prefix = ''): Found[] {
  return Object.entries(errors).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner !== 'object' || inner === null) return [];
    const path = prefix ? `${prefix}.${name}` : name;
    if ('message' in inner && typeof inner.message === 'string') return [{ path, code: inner.message }];
    return 'ref' in inner ? [] : messagesOf(inner, path);
  });
}
