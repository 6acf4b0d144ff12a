import { useLocale, useTranslations } from 'next-intl';
import { type FormItemOf, formItem } from '@/lib/domain/request/form';
import { countryChoices, provinceChoices } from '@/lib/views/country-choices';
import type { RequestScreenView } from '@/lib/views/request-view';
import { Card } from '../../ui/card';
import type { QuestionProps } from '../question-props';
import type { TypedShipping } from '../typed-person';
import { useExpeditedPrice } from '../use-expedited-price';
import { ShippingForm } from './shipping-form';

/** Which device holds the key, where it goes and how fast (S1-F17 … F26, C-15, C-16). */
export function ShippingQuestion({ request, back, actions }: QuestionProps) {
  const locale = useLocale();
  const price = useExpeditedPrice(request);
  const item = formItem(request.form, 'shipping');
  if (!item) return null;
  return (
    <div className="space-y-8">
      <Device device={item.device} />
      <ShippingForm
        orderId={request.orderId}
        back={back}
        save={actions.save}
        item={item}
        defaults={defaultsOf(request)}
        countries={countryChoices(locale)}
        provinces={provinceChoices()}
        expedited={price}
      />
    </div>
  );
}

function Device({ device }: Pick<FormItemOf<'shipping'>, 'device'>) {
  const t = useTranslations('request.shipping');
  return (
    <Card title={t(`device.${device}.title`)} tone="sunken">
      <p className="max-w-[65ch]">{t(`device.${device}.text`)}</p>
      <p className="mt-2 max-w-[65ch] text-soft">{t('after')}</p>
    </Card>
  );
}

function defaultsOf({ answers, account }: RequestScreenView): TypedShipping {
  const { shipping, holder } = answers;
  if (shipping) return { ...shipping, line2: shipping.line2 ?? '' };
  const person = holder && 'firstName' in holder ? holder : undefined;
  const home = person ?? {
    country: 'NL',
    postcode: account.postcode,
    city: account.city,
    province: account.province,
  };
  return {
    name: person ? `${person.firstName} ${person.lastName}` : '',
    line1: '',
    line2: '',
    postcode: home.postcode,
    city: home.city,
    province: home.province,
    country: home.country,
    method: 'standard',
  };
}
