'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { type KeyFileTarget, keyFileAdvice, systemIds } from '@/lib/domain/software/key-file';
import { softwareIds } from '@/lib/domain/software/packages';
import { RadioGroup } from '../form/radio-group';
import { Select } from '../form/select';
import { Disclosure } from '../ui/disclosure';
import type { P12Typed } from './pack-file';
import { useTargetName } from './use-target-name';

/**
 * M55: whoever names the software or system gets the protection that works there; who knows better chooses. Stands
 * before the passwords, whose checks move what comes after them.
 */
export function TargetChoice() {
  const t = useTranslations('keyFile');
  const name = useTargetName();
  const { setValue } = useFormContext<P12Typed>();
  const target = useWatch<P12Typed, 'target'>({ name: 'target' });
  useEffect(() => setValue('profile', keyFileAdvice(target).protection), [target, setValue]);
  const option = (value: KeyFileTarget) => ({ value, text: name(value) });
  return (
    <div className="space-y-3">
      <Select
        name="target"
        width="full"
        label={t('target.label')}
        hint={t('target.hint')}
        groups={[
          { label: t('target.software'), options: softwareIds.map(option) },
          { label: t('target.systems'), options: systemIds.map(option) },
        ]}
      />
      <p role="status" className="max-w-[65ch] text-sm text-soft">
        {t(`why.${keyFileAdvice(target).reason}`)}
      </p>
      <Disclosure summary={t('other')}>
        <ProfileChoice />
      </Disclosure>
    </div>
  );
}

/** How the file is protected, chosen by hand. */
function ProfileChoice() {
  const t = useTranslations('createCertificate.password.profile');
  return (
    <RadioGroup
      name="profile"
      label={t('label')}
      options={[
        { value: 'modern', text: t('modern'), description: t('modernAbout') },
        { value: 'compatible', text: t('compatible'), description: t('compatibleAbout') },
      ]}
    />
  );
}
