import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type EndId, ends } from '@/lib/domain/finder/ends';
import { orderStepsOf, type Step } from '@/lib/domain/finder/walk';
import type { Generation } from '@/lib/domain/product/generations';
import { isSoftwareId } from '@/lib/domain/software/packages';
import { AcceptanceLink } from '../acceptance/acceptance-link';
import { Section } from '../shop/section';
import { FinderAnswers } from './finder-answers';
import { GenerationFit } from './generation-fit';
import { SoftwareFacts } from './software-facts';
import { WaysOn } from './ways-on';

interface FinderResultProps {
  end: EndId;
  steps: readonly Step[];
  /** From which generation the product is issued today; null for a product that is not sold here. */
  sold: { readonly slug: string; readonly generation: Generation; readonly endsAt: Date } | null;
  /** The product with the way to it; null where there is none. */
  product: ReactNode;
}

/** Where a path ends: the product and why, or why there is none here; what it will not do, and what to order. */
export function FinderResult({ end, steps, sold, product }: FinderResultProps) {
  const t = useTranslations('finder');
  const { need, limits } = ends[end];
  const orderSteps = orderStepsOf(end, steps);
  const software = steps.find(({ question }) => question === 'software')?.option ?? '';
  return (
    <div className="max-w-4xl">
      <p className="text-sm font-medium text-soft">{t(product ? 'result.product' : 'result.notHere')}</p>
      <h1 className="mt-1 font-serif text-3xl font-semibold tracking-[-0.012em]">{t(`end.${end}.title`)}</h1>
      <div className="mt-8 space-y-12">
        {product ?? null}
        <Section id="why" title={t(product ? 'result.why' : 'result.whyNot')}>
          <p className="max-w-[65ch]">{t(`end.${end}.why`)}</p>
        </Section>
        {product ? null : <WaysOn end={end} />}
        {limits.length > 0 ? (
          <Section id="limits" title={t('result.limits')}>
            <MarkedList mark="no" items={limits.map((limit) => t(`limit.${limit}`))} />
          </Section>
        ) : null}
        {orderSteps.length > 0 ? (
          <Section id="order" title={t('result.steps')}>
            <MarkedList mark="yes" items={orderSteps.map((step) => t(`step.${step}`))} />
          </Section>
        ) : null}
        {need?.party === 'kvk' ? <AcceptanceLink /> : null}
        {isSoftwareId(software) ? <SoftwareFacts id={software} /> : null}
        {need && sold ? <GenerationFit need={need} sold={sold} /> : null}
      </div>
      <FinderAnswers steps={steps} />
    </div>
  );
}

function MarkedList({ mark, items }: { mark: 'yes' | 'no'; items: readonly string[] }) {
  const Icon = mark === 'yes' ? Check : X;
  return (
    <ul className="space-y-3">
      {items.map((item) => (
        <li key={item} className="flex gap-3">
          <Icon
            aria-hidden
            className={`mt-1 size-5 shrink-0 ${mark === 'yes' ? 'text-brand' : 'text-danger'}`}
          />
          <span className="max-w-[65ch]">{item}</span>
        </li>
      ))}
    </ul>
  );
}
