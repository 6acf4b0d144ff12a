import { formItem, type QuestionId } from '@/lib/domain/request/form';
import type { RequestScreenView } from './request-view';

const nobody = { firstName: '', lastName: '', email: '', telephone: '', jobTitle: '' };
const nowhere = { street: '', postcode: '', city: '', province: '', telephone: '' };

/** Questions that show something of the organisation the request is for. */
const aboutOrganisation: ReadonlySet<QuestionId> = new Set(['organisation', 'oin', 'domain', 'key']);

/**
 * A request as a colleague sees it who was handed one question: that question with its own answer and what it is made
 * from, each part named here. People and organisations that the account used before are not for the colleague's eyes.
 */
export function onlyQuestion(request: RequestScreenView, question: QuestionId): RequestScreenView {
  const { orderId, orderNumber, state, generation, currency, validity, termsVersion, account } = request;
  const item = formItem(request.form, question);
  return {
    orderId,
    orderNumber,
    state,
    generation,
    currency,
    validity,
    termsVersion,
    renewalOf: null,
    problem: null,
    caMessage: null,
    form: item ? [item] : [],
    steps: request.steps.filter((step) => step.question === question),
    answers: { [question]: request.answers[question] },
    organisation: aboutOrganisation.has(question) ? request.organisation : undefined,
    organisations: question === 'organisation' ? chosenAlone(request) : [],
    hostName: question === 'key' ? request.hostName : undefined,
    freeLabel: question === 'domain' ? request.freeLabel : undefined,
    contacts: [],
    individuals: [],
    applicant: { ...nobody, locale: request.applicant.locale },
    account: { name: account.name, ...nowhere },
  };
}

/** Of the stored organisations only the one that the answer points at. */
function chosenAlone({ answers, organisations }: RequestScreenView) {
  const chosen = answers.organisation;
  return organisations.filter(
    ({ id }) => chosen && 'organisationId' in chosen && id === chosen.organisationId,
  );
}
