import { useTranslations } from 'next-intl';
import type { KeyFileTarget } from '@/lib/domain/software/key-file';
import { isSoftwareId, softwarePackages } from '@/lib/domain/software/packages';

/** How a place where the file is used is called. */
export function useTargetName(): (target: KeyFileTarget) => string {
  const t = useTranslations('keyFile');
  return (target) => {
    if (!isSoftwareId(target)) return t(`system.${target}`);
    return softwarePackages[target].name ?? t(target === 'own_build' ? 'unnamed.own_build' : 'unnamed.other');
  };
}
