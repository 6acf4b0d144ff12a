import type { ApiProblem } from '../errors';
import { type JsonObject, objectAt, textAt, toId } from '../json';
import { professionalTitles } from '../products';
import type { Rule } from './order-rules';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TELEPHONE = /^\+\d[\d ()-]{5,30}$/;
const NEEDED_OF_INDIVIDUAL = ['first_name', 'last_name', 'email', 'telephone', 'country', 'state'];
const NEEDED_TO_SHIP = ['name', 'addr1', 'city', 'state', 'zip', 'country'];
/** Titles that the pages want left out of a first name, such as "Dr.". */
const TITLE =
  /^(dr|drs|ir|ing|mr|mrs|ms|prof|dhr|mevr|mw)\.?\s|^(dr|drs|ir|ing|mr|mrs|ms|prof|dhr|mevr|mw)\.$/i;

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Two letters that stand for a country. */
const isCountry = (code: string): boolean =>
  /^[A-Za-z]{2}$/.test(code) && regions.of(code.toUpperCase()) !== undefined;
const SHIPPING_METHODS = ['STANDARD', 'EXPEDITED'];

export const profileOption: Rule = ({ body, product }) => {
  const given = objectAt(body, 'certificate')?.profile_option;
  const fine = typeof given === 'string' && product.profileOptions.includes(given);
  const message = `profile_option must be one of ${product.profileOptions.join(', ')}.`;
  return fine ? [] : [{ code: 'invalid_profile_option', message }];
};

export const provisioning: Rule = ({ body, product }) => {
  const wanted = product.provisioning;
  if (!wanted || body[wanted.key] === wanted.value) return [];
  return [{ code: 'invalid_provisioning_method', message: `${wanted.key} must be ${wanted.value}.` }];
};

function detailProblems(individual: JsonObject): ApiProblem[] {
  const wrong = (message: string): ApiProblem => ({ code: 'invalid_individual', message });
  const problems = NEEDED_OF_INDIVIDUAL.filter((field) => textAt(individual, field) === undefined).map(
    (field) => wrong(`certificate.individual.${field} is required.`),
  );
  const email = textAt(individual, 'email');
  if (email && !EMAIL.test(email))
    problems.push(wrong('certificate.individual.email is not a mail address.'));
  const telephone = textAt(individual, 'telephone');
  if (telephone && !TELEPHONE.test(telephone)) {
    problems.push(wrong('certificate.individual.telephone must begin with a country code.'));
  }
  const country = textAt(individual, 'country');
  if (country && !isCountry(country))
    problems.push(wrong('certificate.individual.country must be a two-letter country code.'));
  if (TITLE.test(textAt(individual, 'first_name') ?? '')) {
    problems.push(wrong('certificate.individual.first_name must not hold titles or prefixes.'));
  }
  return problems;
}

export const individual: Rule = ({ body, product, state }) => {
  const given = objectAt(objectAt(body, 'certificate'), 'individual');
  if (!given) return [{ code: 'invalid_individual', message: 'certificate.individual is required.' }];
  const id = given.id === undefined || given.id === null ? undefined : toId(given.id);
  const stored = state.individuals.find((entry) => entry.id === id);
  const problems: ApiProblem[] =
    given.id != null && !stored
      ? [{ code: 'invalid_individual', message: 'The individual is not known.' }]
      : [];
  if (given.id == null) problems.push(...detailProblems(given));
  else if (textAt(given, 'first_name') ?? textAt(given, 'email')) {
    const message = 'certificate.individual takes either the id or the full set of details, not both.';
    problems.push({ code: 'invalid_individual', message });
  }
  // The pages of the products without a title call place and postal code part of the full set.
  if (given.id == null && !product.needsTitle && !(textAt(given, 'city') && textAt(given, 'zip'))) {
    const message = 'certificate.individual.city and zip are required.';
    problems.push({ code: 'invalid_individual', message });
  }
  const title = textAt(given, 'professional_title') ?? textAt(stored, 'professional_title');
  if (product.needsTitle && !professionalTitles.includes(title ?? '')) {
    problems.push({
      code: 'invalid_individual',
      message: 'professional_title is missing or not in the list.',
    });
  }
  return problems;
};

export const shipping: Rule = ({ body, product }) => {
  const given = objectAt(body, 'ship_info');
  if (!given)
    return product.needsShipping ? [{ code: 'invalid_ship_info', message: 'ship_info is required.' }] : [];
  const missing = NEEDED_TO_SHIP.filter((field) => textAt(given, field) === undefined);
  if (typeof given.addr2 !== 'string') missing.push('addr2');
  const problems: ApiProblem[] = missing.map((field) => ({
    code: 'invalid_ship_info',
    message: `ship_info.${field} is required.`,
  }));
  const country = textAt(given, 'country');
  if (country && !isCountry(country)) {
    problems.push({
      code: 'invalid_ship_info',
      message: 'ship_info.country must be a two-letter country code.',
    });
  }
  if (typeof given.method !== 'string' || !SHIPPING_METHODS.includes(given.method)) {
    problems.push({
      code: 'invalid_ship_info',
      message: `ship_info.method must be one of ${SHIPPING_METHODS.join(', ')}.`,
    });
  }
  return problems;
};

/** A boolean when it is there at all. */
export const signaturePadding: Rule = ({ body }) => {
  const given = objectAt(body, 'certificate')?.is_rsassa_pss;
  if (given === undefined || given === null || typeof given === 'boolean') return [];
  return [{ code: 'invalid_parameter', message: 'certificate.is_rsassa_pss must be true or false.' }];
};

/** Person products state a payment method in every order. */
export const statedPayment: Rule = ({ body }) =>
  textAt(body, 'payment_method')
    ? []
    : [{ code: 'invalid_payment_method', message: 'payment_method is required.' }];
