import { useLocale, useTranslations } from 'next-intl';
import { countries } from '@/lib/domain/numbers/country';
import { provinces } from '@/lib/domain/numbers/province';
import { formItem } from '@/lib/domain/request/form';
import type { RequestScreenView } from '@/lib/views/request-view';
import type { QuestionProps } from '../question-props';
import type { TypedOrganisation } from '../typed-answers';
import { OrganisationForm } from './organisation-form';

/** Existing information or a new organisation (S0-1.3.2f). */
export function OrganisationQuestion({ request, back, actions }: QuestionProps) {
  const t = useTranslations('request.organisation');
  const names = new Intl.DisplayNames(useLocale(), { type: 'region' });
  const item = formItem(request.form, 'organisation');
  if (!item) return null;
  return (
    <OrganisationForm
      orderId={request.orderId}
      back={back}
      save={actions.save}
      lookUp={actions.lookUp}
      search={actions.search}
      known={request.organisations}
      item={item}
      defaults={defaultsOf(request)}
      stored={request.organisations.map(({ id, name, ...address }) => ({
        value: id,
        text: name,
        description: t('existingText', { ...address, kvkNumber: address.kvkNumber ?? '' }),
      }))}
      countries={countries
        .map((value) => ({ value, text: names.of(value) ?? value }))
        .toSorted((a, b) => a.text.localeCompare(b.text))}
      provinces={provinces.map((value) => ({ value, text: value }))}
    />
  );
}

function defaultsOf({ answers, organisations, account }: RequestScreenView): TypedOrganisation {
  const answer = answers.organisation;
  const fresh = { ...ofAccount(account), organisationId: organisations[0]?.id ?? 'new' };
  if (!answer) return fresh;
  return 'organisationId' in answer ? { ...fresh, ...answer } : { ...answer, organisationId: 'new' };
}

/** A new organisation is most often the buyer's own. */
function ofAccount({ name, street, postcode, city, province, telephone }: RequestScreenView['account']) {
  const [, road = street, houseNumber = ''] = /^(.*?)\s+(\d.*)$/.exec(street) ?? [];
  return {
    kvkNumber: '',
    name,
    street: road,
    houseNumber,
    postcode,
    city,
    province,
    country: 'NL',
    telephone,
  };
}
