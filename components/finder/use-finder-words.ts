import { useTranslations } from 'next-intl';
import type { QuestionId } from '@/lib/domain/finder/questions';
import { isSoftwareId, softwarePackages } from '@/lib/domain/software/packages';

/** Stands for the key of any answer: answers are data, and a test proves that each has its words. */
type Key = 'question.purpose.option.digipoort';

/** What an answer is called, and what it means where that needs saying; a package goes by its maker's name. */
export function useFinderWords() {
  const t = useTranslations('finder');
  const option = (question: QuestionId, name: string): string => {
    const known = question === 'software' && isSoftwareId(name) ? softwarePackages[name].name : null;
    return known ?? t(`question.${question}.option.${name}` as Key);
  };
  const about = (question: QuestionId, name: string): string | null => {
    const key = `question.${question}.about.${name}` as Key;
    return t.has(key) ? t(key) : null;
  };
  return { option, about };
}
