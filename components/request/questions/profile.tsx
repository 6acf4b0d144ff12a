import { formItem } from '@/lib/domain/request/form';
import type { QuestionProps } from '../question-props';
import { ProfileForm } from './profile-form';

/** What the certificate is for (C-12); a product with one purpose says which, and still offers the expert's option. */
export function ProfileQuestion({ request, back, actions }: QuestionProps) {
  const item = formItem(request.form, 'profile');
  if (!item) return null;
  const answer = request.answers.profile;
  const only = item.options.length === 1 ? item.options[0] : undefined;
  return (
    <ProfileForm
      orderId={request.orderId}
      back={back}
      save={actions.save}
      item={item}
      defaults={{ option: answer?.option ?? only ?? '', pss: answer?.pss ?? false }}
    />
  );
}
