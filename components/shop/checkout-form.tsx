'use client';

import type { ReactNode } from 'react';
import { methodsFor, type PayingMethod } from '@/lib/domain/checkout/methods';
import type { Currency } from '@/lib/domain/money/currency';
import type { CountryChoice } from '@/lib/views/country-choices';
import { Form } from '../form/form';
import type { FormAction } from '../form/use-submit';
import { BillingSection } from './billing-section';
import { BuyerSection } from './buyer-section';
import type { CartLineView } from './cart-view';
import type { BillingTyped, NewCustomerTyped } from './checkout-types';
import { InvoiceSection } from './invoice-section';
import { KeepDraft } from './keep-draft';
import { type Leaving, leave } from './leave';
import { MethodSection } from './method-section';
import { OrderSummary } from './order-summary';
import { PaySection } from './pay-section';
import { SignInSection } from './sign-in-section';

/** What both checkouts show besides the questions. */
export interface Till {
  readonly lines: readonly CartLineView[];
  readonly currency: Currency;
  readonly netCents: number;
  readonly nextBill: string;
  readonly countries: readonly CountryChoice[];
  /** How to pay by invoice instead (S0-1.1.7e). */
  readonly invoice: ReactNode;
}

/** What an account already knows of its billing. */
export interface KnownBilling {
  readonly billingContact: 'me' | 'other';
  readonly billingName: string;
  readonly billingEmail: string;
  readonly country: string;
  readonly vatNumber: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

const noBilling: KnownBilling = {
  billingContact: 'me',
  billingName: '',
  billingEmail: '',
  country: 'NL',
  vatNumber: '',
  street: '',
  postcode: '',
  city: '',
};

const noBuyer = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  organisationName: '',
  useEmailAsUsername: true,
  username: '',
  password: '',
};

function startOf(till: Till, billing: KnownBilling): BillingTyped & { method: PayingMethod } {
  return {
    ...billing,
    purchaseOrderNumber: '',
    method: methodsFor(till.currency)[0] ?? 'creditcard',
    shownNetCents: till.netCents,
    shownCurrency: till.currency,
  };
}

const newCustomerRules = () => import('./checkout-schemas').then((rules) => rules.newCustomerForm);
const customerRules = () => import('./checkout-schemas').then((rules) => rules.customerForm);

/** The checkout of somebody without an account: one page, in the order in which people know things. */
export function NewCustomerCheckout({
  till,
  action,
}: {
  till: Till;
  action: FormAction<NewCustomerTyped, Leaving>;
}) {
  return (
    <Form<NewCustomerTyped, Leaving>
      schema={newCustomerRules}
      defaults={{ ...noBuyer, ...startOf(till, noBilling) }}
      action={async (typed) => leave(await action(typed))}
    >
      <KeepDraft />
      <Columns till={till}>
        <BuyerSection />
        <BillingSection />
        <InvoiceSection countries={till.countries} />
        <SignInSection />
        <MethodSection currency={till.currency} />
      </Columns>
    </Form>
  );
}

/** The checkout of a signed-in customer: only the billing, filled in as it was last time. */
export function CustomerCheckout({
  till,
  billing,
  action,
}: {
  till: Till;
  billing: KnownBilling;
  action: FormAction<BillingTyped, Leaving>;
}) {
  return (
    <Form<BillingTyped, Leaving>
      schema={customerRules}
      defaults={startOf(till, billing)}
      action={async (typed) => leave(await action(typed))}
    >
      <Columns till={till}>
        <BillingSection />
        <InvoiceSection countries={till.countries} />
        <MethodSection currency={till.currency} />
      </Columns>
    </Form>
  );
}

/** The summary stands beside the questions on a wide screen and right before the button on a narrow one. */
function Columns({ till, children }: { till: Till; children: ReactNode }) {
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="space-y-6">{children}</div>
      <div className="lg:sticky lg:top-6 lg:row-span-2">
        <OrderSummary lines={till.lines} currency={till.currency} nextBill={till.nextBill} />
      </div>
      <PaySection invoice={till.invoice} />
    </div>
  );
}
