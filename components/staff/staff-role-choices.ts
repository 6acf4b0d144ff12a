import { useTranslations } from 'next-intl';
import { staffRoles } from '@/lib/domain/account/actor';

/** What our own people do, with what each opens, for choosing one. */
export function useStaffRoleChoices() {
  const t = useTranslations('colleagues');
  return staffRoles.map((value) => ({ value, text: t(`roles.${value}`), description: t(`may.${value}`) }));
}
