import { useLocale } from 'next-intl';
import { formItem } from '@/lib/domain/request/form';
import { countryChoices, provinceChoices } from '@/lib/views/country-choices';
import type { RequestScreenView, StoredHolder } from '@/lib/views/request-view';
import type { QuestionProps } from '../question-props';
import type { TypedHolder } from '../typed-person';
import { HolderForm } from './holder-form';

/** Who stands in the certificate: somebody stored, by id, or entered whole (S1-F05, S3-F05, S4-F05). */
export function HolderQuestion({ request, back, actions }: QuestionProps) {
  const locale = useLocale();
  const item = formItem(request.form, 'holder');
  if (!item) return null;
  const stored = request.individuals.filter(fits(item.titles));
  return (
    <HolderForm
      orderId={request.orderId}
      back={back}
      save={actions.save}
      item={item}
      defaults={defaultsOf(request, stored)}
      stored={stored}
      self={selfOf(request)}
      countries={countryChoices(locale)}
      provinces={provinceChoices()}
    />
  );
}

/** A product with a title can only use a stored person with one. */
const fits =
  (titles: readonly string[]) =>
  ({ professionalTitle }: StoredHolder): boolean =>
    titles.length === 0 || (professionalTitle !== null && titles.includes(professionalTitle));

const nobody: TypedHolder = {
  individualId: 'new',
  firstName: '',
  lastName: '',
  email: '',
  telephone: '',
  country: 'NL',
  province: '',
  city: '',
  postcode: '',
  professionalTitle: '',
};

function selfOf({ applicant, account }: RequestScreenView): Partial<TypedHolder> {
  const { firstName, lastName, email, telephone } = applicant;
  const { city, postcode, province } = account;
  return { firstName, lastName, email, telephone, city, postcode, province };
}

function defaultsOf({ answers }: RequestScreenView, stored: readonly StoredHolder[]): TypedHolder {
  const answer = answers.holder;
  if (!answer) return { ...nobody, individualId: stored[0]?.id ?? 'new' };
  if ('individualId' in answer) return { ...nobody, individualId: answer.individualId };
  return { ...nobody, ...answer, professionalTitle: answer.professionalTitle ?? '' };
}
