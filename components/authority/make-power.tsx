'use client';

import { useTranslations } from 'next-intl';
import { useFieldArray, useWatch } from 'react-hook-form';
import { SIGNATORIES_MAX } from '@/lib/domain/authority/power';
import type { Locale } from '@/lib/domain/locale';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import type { ProposedSignatory } from './authority-view';
import type { TypedPower } from './schemas';
import { SignatoryFields } from './signatory-fields';

const schema = () => import('./schemas').then((rules) => rules.powerRules);

interface MakePowerProps {
  proposed: readonly ProposedSignatory[];
  locale: Locale;
  make: FormAction<TypedPower, void>;
}

/** How it is signed and by whom; prefilled from the trade register. */
export function MakePower({ proposed, locale, make }: MakePowerProps) {
  const t = useTranslations('authority.page');
  const nobody = { firstName: '', lastName: '', jobTitle: '', email: '', locale };
  const signatories = proposed.map(({ name: _, ...person }) => ({ ...nobody, ...person }));
  const defaults = { way: 'online', locale, signatories: signatories.length > 0 ? signatories : [nobody] };
  return (
    <Form<TypedPower, void> schema={schema} defaults={defaults} action={make}>
      <RadioGroup
        name="way"
        label={t('choose')}
        options={[
          { value: 'online', text: t('online'), description: t('onlineText') },
          { value: 'scan', text: t('paper'), description: t('paperText') },
        ]}
      />
      <Signatories proposed={proposed} nobody={nobody} />
      <Make />
    </Form>
  );
}

function Make() {
  const t = useTranslations('authority.page');
  const way: unknown = useWatch({ name: 'way' });
  return <SubmitButton>{t(way === 'online' ? 'makeAndMail' : 'make')}</SubmitButton>;
}

interface SignatoriesProps {
  proposed: readonly ProposedSignatory[];
  nobody: TypedPower['signatories'][number];
}

function Signatories({ proposed, nobody }: SignatoriesProps) {
  const t = useTranslations('authority.page');
  const { fields, append, remove } = useFieldArray<TypedPower>({ name: 'signatories' });
  const way: unknown = useWatch({ name: 'way' });
  if (way !== 'online') return null;
  const names = proposed.map(({ name }) => name).join(', ');
  return (
    <section aria-labelledby="signatories" className="space-y-4">
      <div>
        <h2 id="signatories" className="text-xl font-semibold">
          {t('signatories')}
        </h2>
        <p className="text-soft">{t('signatoriesHint')}</p>
        {names ? <p className="text-soft">{t('fromRegister', { names })}</p> : null}
      </div>
      {fields.map((field, index) => (
        <Card key={field.id} title={t('person', { position: index + 1 })}>
          <SignatoryFields prefix={`signatories.${index}.`} />
          {fields.length > 1 ? (
            <div className="mt-4">
              <Button variant="secondary" size="sm" onClick={() => remove(index)}>
                {t('remove')}
                <span className="sr-only">: {t('person', { position: index + 1 })}</span>
              </Button>
            </div>
          ) : null}
        </Card>
      ))}
      {fields.length < SIGNATORIES_MAX ? (
        <Button variant="secondary" onClick={() => append(nobody)}>
          {t('add')}
        </Button>
      ) : null}
    </section>
  );
}
