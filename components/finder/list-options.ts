import { optionsOf, type QuestionId } from '@/lib/domain/finder/questions';
import { productsFrom, type Step } from '@/lib/domain/finder/walk';
import { finderPath } from './finder-path';
import type { ListedOption } from './option-list';

/** The answers of a question after these steps. `forSale` holds the slugs that can be bought today. */
export function listOptions(
  question: QuestionId,
  steps: readonly Step[],
  forSale: ReadonlySet<string>,
): ListedOption[] {
  return optionsOf(question).map(([option, next]) => {
    const products = [...productsFrom(next)];
    return {
      option,
      href: finderPath([...steps, { question, option }]),
      notYet: products.length > 0 && !products.some((slug) => forSale.has(slug)),
    };
  });
}
