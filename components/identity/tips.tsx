import { useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import { ChipPicture, FlatPicture, GlarePicture, NfcPicture } from './tip-pictures';

const tips = [
  ['nfc', NfcPicture],
  ['flat', FlatPicture],
  ['chip', ChipPicture],
  ['glare', GlarePicture],
] as const satisfies readonly (readonly [string, ComponentType])[];

/** S0-A2.6c to f: the four things that make reading the chip go wrong, each with a picture. */
export function Tips() {
  const t = useTranslations('identity.tips');
  return (
    <section aria-labelledby="tips">
      <h2 id="tips" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2">
        {tips.map(([key, Picture]) => (
          <li key={key} className="flex gap-4 rounded-lg border border-line bg-surface p-4">
            <Picture />
            <div>
              <h3 className="font-semibold">{t(`${key}.title`)}</h3>
              <p className="text-sm text-soft">{t(`${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
