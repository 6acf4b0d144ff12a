import { useTranslations } from 'next-intl';
import { roles } from '@/lib/domain/account/actor';

/** The roles with what each may do, for choosing one. */
export function useRoleChoices() {
  const t = useTranslations('people');
  return roles.map((value) => ({ value, text: t(`roles.${value}`), description: t(`may.${value}`) }));
}
