'use client';

import { useTranslations } from 'next-intl';
import { createContext, useContext } from 'react';
import { useFormContext } from 'react-hook-form';
import { isFieldProblemCode } from '@/lib/domain/field-problem';

interface FormState {
  readonly id: string;
  readonly busy: boolean;
}

export const FormStateContext = createContext<FormState>({ id: 'form', busy: false });

/** Id of the control of a field, for labels and for links in the error summary. */
export function controlId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll('.', '-')}`;
}

/** Words a field code; a library's own message never reaches the screen. */
export function useFieldText(): (code: string | undefined) => string {
  const t = useTranslations('field');
  return (code) => t(code && isFieldProblemCode(code) ? code : 'invalid');
}

/**
 * What every form control needs: its id, the props of react-hook-form, and its error in words. An answer is
 * checked when it is left after a change, never while typing and never when it was only passed by. What the server
 * said about it stands until it is changed: the rules here know nothing of it and would wipe it out.
 */
export function useFormField(name: string, repair?: (typed: string) => string) {
  const { id: formId } = useContext(FormStateContext);
  const { register, trigger, setValue, clearErrors, getFieldState, formState } = useFormContext();
  const words = useFieldText();
  const { error } = getFieldState(name, formState);
  const refused = () => getFieldState(name).error?.type === 'server';
  const onChange = () => {
    if (refused()) clearErrors(name);
  };
  const onBlur = (event: { target: { value: unknown } }) => {
    const typed = event.target.value;
    if (repair && typeof typed === 'string') setValue(name, repair(typed), { shouldDirty: typed !== '' });
    if (getFieldState(name).isDirty && !refused()) void trigger(name);
  };
  return {
    id: controlId(formId, name),
    control: register(name, { onBlur, onChange }),
    error: error ? words(error.message) : undefined,
  };
}
