import { ApiError, type ApiProblem } from '../errors';
import { isObject } from '../json';
import { type OrderForm, products } from '../products';
import { nameProblems } from './names';
import * as rules from './order-rules';
import { organization } from './organization-rules';
import * as person from './person-rules';

const everyOrder: readonly rules.Rule[] = [
  rules.signatureHash,
  rules.agreement,
  organization,
  rules.validity,
  rules.payment,
  rules.container,
  rules.customFields,
  rules.additionalEmails,
  rules.renewal,
];

const forms: Readonly<Record<OrderForm, readonly rules.Rule[]>> = {
  server: [rules.csr, rules.oin, ({ body }) => nameProblems(body), rules.serverPlatform, rules.domainControl],
  individual: [
    person.profileOption,
    person.signaturePadding,
    person.individual,
    person.provisioning,
    person.shipping,
    person.statedPayment,
  ],
  organization_token: [person.shipping, person.statedPayment],
};

/** The rules an order body must keep, for every product. */
const rulesOf: Readonly<Record<string, readonly rules.Rule[]>> = Object.fromEntries(
  products.map(({ nameId, form }) => [nameId, [...everyOrder, ...forms[form]]]),
);

async function problemsOf(context: rules.RuleContext): Promise<ApiProblem[]> {
  if (!isObject(context.body.certificate))
    return [{ code: 'invalid_certificate', message: 'certificate is required.' }];
  const found = await Promise.all(
    (rulesOf[context.product.nameId] ?? everyOrder).map((rule) => rule(context)),
  );
  return found.flat();
}

/** Judges an order body by all rules of its product; throws one error that holds every problem found. */
export async function judgeOrderBody(context: rules.RuleContext): Promise<void> {
  const [first, ...others] = await problemsOf(context);
  if (first) throw new ApiError(first, ...others);
}
