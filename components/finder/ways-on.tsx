import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type EndId, ends } from '@/lib/domain/finder/ends';
import { type Step, walk } from '@/lib/domain/finder/walk';
import { Section } from '../shop/section';
import { LinkButton } from '../ui/link-button';
import { finderPath } from './finder-path';
import { useFinderWords } from './use-finder-words';

/** Where to go on from a path that ends without a product of ours. */
export function WaysOn({ end }: { end: EndId }) {
  const t = useTranslations('finder.result');
  const words = useFinderWords();
  const nameOf = (steps: readonly Step[]) =>
    steps.map(({ question, option }) => words.option(question, option)).join(' › ');
  const ways = (ends[end].instead ?? []).map((given) => walk((question) => given[question]).steps);
  return (
    <>
      {ways.length > 0 ? (
        <Section id="instead" title={t('instead')}>
          <ul className="list-disc space-y-1 pl-5">
            {ways.map((steps) => (
              <li key={finderPath(steps)}>
                <Link href={finderPath(steps)}>{nameOf(steps)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <LinkButton href="/contact" variant="secondary">
        {t('sales')}
      </LinkButton>
    </>
  );
}
