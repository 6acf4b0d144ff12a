'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';

/** What public/early-forms.js leaves on a form, and looks at. */
interface EarlyForm extends HTMLFormElement {
  isReady?: boolean;
  wasSentEarly?: boolean;
}

type Typed = Readonly<Record<string, string | boolean>>;

/** What a control holds that was changed by hand; undefined when it is as the server sent it. */
function changedValue(control: Element): string | boolean | undefined {
  if (control instanceof HTMLSelectElement) {
    const sent = [...control.options].findIndex((option) => option.defaultSelected);
    return control.selectedIndex === Math.max(sent, 0) ? undefined : control.value;
  }
  if (control instanceof HTMLTextAreaElement) {
    return control.value === control.defaultValue ? undefined : control.value;
  }
  if (!(control instanceof HTMLInputElement) || control.type === 'file' || control.type === 'hidden') {
    return undefined;
  }
  if (control.type === 'radio') {
    return control.checked && !control.defaultChecked ? control.value : undefined;
  }
  if (control.type === 'checkbox') {
    return control.checked === control.defaultChecked ? undefined : control.checked;
  }
  return control.value === control.defaultValue ? undefined : control.value;
}

/** What was typed into a form of the first page before its scripts ran, by the name of the field. */
export function typedEarly(form: HTMLFormElement | null): Typed {
  if (!form) return {};
  const found = [...form.elements].flatMap((control): [string, string | boolean][] => {
    const name = control.getAttribute('name');
    const value = changedValue(control);
    return name && value !== undefined ? [[name, value]] : [];
  });
  return Object.fromEntries(found);
}

/**
 * Keeps what a person does before the page's scripts run: text that was typed stays in its field, and a press of the
 * button is done once it can be. The form needs this ref, the id given, and `data-early`.
 */
export function useEarly<Input extends FieldValues>(
  id: string,
  form: UseFormReturn<Input>,
): RefObject<HTMLFormElement | null> {
  const element = useRef<EarlyForm>(null);
  // Read before the fields are taken over, which fills them with what the form begins with.
  const early = useRef<Typed>(undefined);
  if (early.current === undefined) early.current = typedEarly(formOfServer(id));
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries(early.current ?? {})) {
      form.setValue(name as Path<Input>, value as PathValue<Input, Path<Input>>, { shouldDirty: true });
    }
    early.current = {};
    if (element.current) element.current.isReady = true;
  }, [form]);
  useEffect(() => {
    const node = element.current;
    if (!node?.wasSentEarly) return;
    node.wasSentEarly = false;
    node.requestSubmit();
  }, []);
  return element;
}

/** The form as the server sent it; there is none on the server, nor when the form first comes up in the browser. */
function formOfServer(id: string): HTMLFormElement | null {
  if (typeof document === 'undefined') return null;
  const found = document.getElementById(id);
  return found instanceof HTMLFormElement ? found : null;
}
