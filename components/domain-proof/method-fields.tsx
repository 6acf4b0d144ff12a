'use client';

import { useTranslations } from 'next-intl';
import { dcvMethods, dcvScopes, usualProof } from '@/lib/domain/domain-name/control-proof';
import { RadioGroup } from '../form/radio-group';
import { Tag } from '../ui/tag';

/** The ways to prove control over an own domain, as cards; `without` leaves the present one out. */
export function MethodField({ hint, without }: { hint?: string; without?: string }) {
  const t = useTranslations('dcvMethod');
  const options = dcvMethods
    .filter((method) => method !== without)
    .map((method) => ({
      value: method,
      text: t(`name.${method}`),
      description: t(`about.${method}`),
      tag: method === usualProof.method ? <Tag tone="info">{t('recommended')}</Tag> : undefined,
    }));
  return <RadioGroup name="method" label={t('choose')} hint={hint} options={options} />;
}

/** The name itself, or the domain it stands under (S0-1.3.2d2). */
export function ScopeField() {
  const t = useTranslations('dcvMethod');
  const options = dcvScopes.map((scope) => ({
    value: scope,
    text: t(`scopeName.${scope}`),
    description: t(`scopeAbout.${scope}`),
    tag: scope === usualProof.scope ? <Tag tone="info">{t('recommended')}</Tag> : undefined,
  }));
  return <RadioGroup name="scope" label={t('scope')} hint={t('scopeHint')} options={options} />;
}
