import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { HolderAnswer } from '@/lib/domain/request/questions/holder';
import type { ShippingAnswer } from '@/lib/domain/request/questions/shipping';
import type { RequestScreenView } from '@/lib/views/request-view';
import { useExpeditedPrice } from './use-expedited-price';

type Summary = Partial<Record<'holder' | 'profile' | 'shipping', ReactNode>>;

/** The answers about a person in words, for the summary. */
export function usePersonSummary(request: RequestScreenView): Summary {
  const t = useTranslations('request');
  const { holder, profile, shipping } = request.answers;
  const price = useExpeditedPrice(request);
  const purpose = profile && t(`profile.option.${profile.option}`);
  return {
    holder: holder && <Holder holder={holder} request={request} />,
    profile: profile && (profile.pss ? `${purpose}, ${t('check.pssOn')}` : purpose),
    shipping: shipping && <Shipping shipping={shipping} price={price ?? ''} />,
  };
}

function Holder({ holder, request }: { holder: HolderAnswer; request: RequestScreenView }) {
  const person =
    'individualId' in holder ? request.individuals.find(({ id }) => id === holder.individualId) : holder;
  if (!person) return null;
  const { firstName, lastName, professionalTitle, email } = person;
  return (
    <>
      <span className="block font-medium">{`${firstName} ${lastName}`}</span>
      {professionalTitle ? <span className="block">{professionalTitle}</span> : null}
      <span className="block break-all">{email}</span>
    </>
  );
}

function Shipping({ shipping, price }: { shipping: ShippingAnswer; price: string }) {
  const t = useTranslations('request.check');
  const { name, line1, line2, postcode, city, province, country, method } = shipping;
  return (
    <>
      <span className="block font-medium">{name}</span>
      <span className="block">{[line1, line2].filter(Boolean).join(', ')}</span>
      <span className="block">{[`${postcode} ${city}`, province, country].join(', ')}</span>
      <span className="block text-soft">
        {method === 'expedited' ? t('expedited', { price }) : t('standard')}
      </span>
    </>
  );
}
