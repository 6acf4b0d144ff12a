import { describe, expect, it } from 'vitest';
import { optionsOf, type QuestionId, questionIds } from '@/lib/domain/finder/questions';
import { isSoftwareId, softwarePackages } from '@/lib/domain/software/packages';
import { messages } from './index';

/** Answers are data, so that the compiler cannot see whether each has its words. */
describe.each(['nl', 'en'] as const)('words of the product finder in %s', (locale) => {
  const words = (question: QuestionId) => messages[locale].finder.question[question];

  it.each(questionIds)('M01 names every answer of %s, and no other', (question) => {
    const needed = optionsOf(question)
      .map(([option]) => option)
      .filter(
        (option) => !(question === 'software' && isSoftwareId(option) && softwarePackages[option].name),
      );
    expect(Object.keys(words(question).option).sort()).toEqual(needed.sort());
  });

  it('M01 explains every answer, but for the names of packages', () => {
    for (const question of questionIds.filter((id) => id !== 'software')) {
      const { about } = { about: {}, ...words(question) };
      expect(Object.keys(about).sort()).toEqual(
        optionsOf(question)
          .map(([option]) => option)
          .sort(),
      );
    }
  });
});
