'use client';

import { type ReactNode, useId } from 'react';
import { type DefaultValues, type FieldValues, FormProvider, useForm } from 'react-hook-form';
import { cx } from '../ui/cx';
import { useEarly } from './early';
import { ErrorSummary } from './error-summary';
import { FormStateContext } from './form-context';
import { loadRules, type SchemaLoader, schemaResolver } from './resolver';
import { useSummaryErrors } from './summary-errors';
import { useFocusOnRefusal } from './use-focus-on-refusal';
import { type FormAction, useSubmit } from './use-submit';

interface FormProps<Input extends FieldValues, Value> {
  schema: SchemaLoader<Input>;
  /** What is in the fields at the start; every field has an entry, empty text included. */
  defaults: DefaultValues<Input>;
  /** Server action, or any function with the same answer. It checks everything again. */
  action: FormAction<Input, Value>;
  /** After success; an action that redirects needs none. */
  onSuccess?: (value: Value) => void;
  className?: string;
  children: ReactNode;
}

/**
 * A form that is checked with one schema on both sides. The action gets what was typed, not what was parsed,
 * and parses it itself. A refusal lands in a summary that gets the focus and at the fields; whatever was typed
 * stays. Before the page's scripts run a press is kept and typed text stays, see `useEarly`; without script the form does
 * nothing, and never puts an answer into an address.
 */
export function Form<Input extends FieldValues, Value = undefined>(props: FormProps<Input, Value>) {
  const { schema, defaults, action, onSuccess, className, children } = props;
  const id = useId();
  const form = useForm<Input>({
    resolver: schemaResolver(schema),
    defaultValues: defaults,
    mode: 'onSubmit',
    // Leaving a field checks it in `useFormField`, which leaves alone what the server said.
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const early = useEarly(`${id}-form`, form);
  const { submit, busy, refusal } = useSubmit({ form, action, onSuccess });
  const errors = useSummaryErrors(id, form.formState.errors);
  const summary = useFocusOnRefusal(refusal.count);

  return (
    <FormProvider {...form}>
      <FormStateContext value={{ id, busy }}>
        <form
          ref={early}
          id={`${id}-form`}
          data-early=""
          method="post"
          noValidate
          onSubmit={submit}
          onFocus={() => void loadRules(schema)}
          className={cx('space-y-6', className)}
        >
          {refusal.count > 0 && (errors.length > 0 || refusal.text) ? (
            <ErrorSummary ref={summary} errors={errors}>
              {refusal.text ? <p>{refusal.text}</p> : undefined}
            </ErrorSummary>
          ) : null}
          {children}
        </form>
      </FormStateContext>
    </FormProvider>
  );
}
