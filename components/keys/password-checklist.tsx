'use client';

import { Check, Circle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { checkPassword } from '@/lib/pki/password-rule';
import { cx } from '../ui/cx';

const kinds = ['lowerCase', 'upperCase', 'digit', 'symbol'] as const;
const others = ['plainCharacters', 'noOuterBlanks'] as const;

/** The rule of the password, each part ticked off while one types (S0-1.5.2o and p). */
export function PasswordChecklist() {
  const t = useTranslations('createCertificate.password.rule');
  const typed: unknown = useWatch({ name: 'password' });
  const password = typeof typed === 'string' ? typed : '';
  const check = checkPassword(password);
  const begun = password !== '';
  return (
    <div className="text-sm">
      <p className="font-medium">{t('title')}</p>
      <ul className="mt-1.5 space-y-1">
        <Item met={check.length}>{t('length', { count: password.length })}</Item>
        <Item met={check.threeKinds}>
          {t('threeKinds')}
          <span className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {kinds.map((kind) => (
              <Item key={kind} as="span" met={check[kind]}>
                {t(kind)}
              </Item>
            ))}
          </span>
        </Item>
        {others.map((part) => (
          <Item key={part} met={begun && check[part]}>
            {t(part)}
          </Item>
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  met: boolean;
  as?: 'li' | 'span';
  children: ReactNode;
}

function Item({ met, as: Element = 'li', children }: ItemProps) {
  const t = useTranslations('createCertificate.password.rule');
  const Icon = met ? Check : Circle;
  return (
    <Element className={cx('flex gap-2', met ? 'text-success' : 'text-soft')}>
      <Icon aria-hidden className={cx('mt-0.5 shrink-0', met ? 'size-4.5' : 'size-4.5 p-1')} />
      <span>
        {children}
        <span className="sr-only">: {t(met ? 'met' : 'open')}</span>
      </span>
    </Element>
  );
}
