'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type ScopeField, scopeField } from '@/lib/domain/api/scope-field';
import { apiScopes } from '@/lib/domain/api/scopes';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { SecretOnce } from '../ui/secret-once';

type Typed = { name: string; lastDay: string } & Record<ScopeField, boolean>;
interface Made {
  key: string;
  name: string;
}

const schema = () => import('./schemas').then((rules) => rules.apiKeyForm);
const ticks = Object.fromEntries(apiScopes.map((scope) => [scopeField(scope), false])) as Record<
  ScopeField,
  boolean
>;

/** Makes a key for a program and shows it, once. */
export function MakeKey({ action }: { action: FormAction<Typed, Made> }) {
  const t = useTranslations('apiKey');
  const [made, setMade] = useState({ count: 0, key: '', name: '' });
  return (
    <Card title={t('make.title')} id="make" className="mt-10">
      <p className="mb-5 max-w-[65ch] text-soft">{t('make.lead')}</p>
      {made.count > 0 ? (
        <div className="mb-6">
          <SecretOnce
            key={made.count}
            title={t('once.title', { name: made.name })}
            label={t('once.label')}
            secret={made.key}
            copyName={t('once.copy')}
          >
            <p>{t('once.text')}</p>
          </SecretOnce>
        </div>
      ) : null}
      <Form<Typed, Made>
        key={`form ${made.count}`}
        schema={schema}
        defaults={{ name: '', lastDay: '', ...ticks }}
        action={action}
        onSuccess={(fresh) => setMade(({ count }) => ({ count: count + 1, ...fresh }))}
      >
        <TextField name="name" label={t('make.name')} hint={t('make.nameHint')} autoComplete="off" />
        <fieldset className="space-y-3">
          <legend className="mb-2 font-semibold">{t('make.scopes')}</legend>
          {apiScopes.map((scope) => (
            <CheckboxField
              key={scope}
              optional
              name={scopeField(scope)}
              label={t(`scope.${scopeField(scope)}`)}
              hint={<span className="font-mono text-sm">{scope}</span>}
            />
          ))}
        </fieldset>
        <TextField
          name="lastDay"
          type="date"
          optional
          width="md"
          label={t('make.lastDay')}
          hint={t('make.lastDayHint')}
        />
        <SubmitButton busyText={t('make.busy')}>{t('make.submit')}</SubmitButton>
      </Form>
    </Card>
  );
}
