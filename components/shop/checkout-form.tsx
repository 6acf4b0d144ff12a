'use client';

import type { ReactNode } from 'react';
import type { EInvoiceWay } from '@/lib/domain/account/e-invoice-schemes';
import { methodsFor, type TillMethod } from '@/lib/domain/checkout/methods';
import type { Currency } from '@/lib/domain/money/currency';
import type { ActionResult } from '@/lib/views/action-result';
import type { CountryChoice } from '@/lib/views/country-choices';
import { Form } from '../form/form';
import type { FormAction } from '../form/use-submit';
import { BillingSection } from './billing-section';
import { BuyerSection } from './buyer-section';
import type { TermLineView } from './cart-view';
import type { BillingTyped, NewCustomerTyped } from './checkout-types';
import { EuroNotice } from './euro-notice';
import { InvoiceSection } from './invoice-section';
import { KeepDraft } from './keep-draft';
import { type Leaving, leave } from './leave';
import { MethodSection } from './method-section';
import { OrderSummary } from './order-summary';
import { PaySection } from './pay-section';
import { SignInSection } from './sign-in-section';
import { type AskVat, VatAnswerProvider } from './vat-answer';

/** What both checkouts show besides the questions. */
export interface Till {
  readonly lines: readonly TermLineView[];
  readonly currency: Currency;
  readonly netCents: number;
  readonly today: Date;
  readonly countries: readonly CountryChoice[];
  /** How to pay by invoice instead (S0-1.1.7e). */
  readonly invoice: ReactNode;
  /** What the account may still buy on invoice, with VAT; null when it may not. */
  readonly invoiceLeftCents: number | null;
  readonly stopRight: ReactNode;
  readonly askVat: AskVat;
  readonly toEuro: () => Promise<ActionResult<unknown>>;
}

/** What an account already knows of its billing. */
export interface KnownBilling {
  readonly billingContact: 'me' | 'other';
  readonly billingName: string;
  readonly billingEmail: string;
  readonly billingPhone: string;
  readonly country: string;
  readonly vatNumber: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly eInvoice: EInvoiceWay;
  readonly kvkNumber: string;
  readonly oin: string;
}

const noBilling: KnownBilling = {
  billingContact: 'me',
  billingName: '',
  billingEmail: '',
  billingPhone: '',
  country: 'NL',
  vatNumber: '',
  street: '',
  postcode: '',
  city: '',
  eInvoice: 'none',
  kvkNumber: '',
  oin: '',
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

const shownAt = (till: Till) => ({ shownNetCents: till.netCents, shownCurrency: till.currency });

function startOf<Method extends TillMethod>(till: Till, billing: KnownBilling, method: Method) {
  return { ...billing, purchaseOrderNumber: '', method, ...shownAt(till) };
}

const firstMethod = ({ currency }: Till) => methodsFor(currency)[0] ?? 'creditcard';

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
      defaults={{ ...noBuyer, ...startOf(till, noBilling, firstMethod(till)) }}
      action={async (typed) => leave(await action({ ...typed, ...shownAt(till) }))}
    >
      <KeepDraft of="new" />
      <Columns till={till}>
        <BuyerSection />
        <BillingSection />
        <InvoiceSection countries={till.countries} />
        <SignInSection />
        <MethodSection till={till} />
      </Columns>
    </Form>
  );
}

/** The checkout of a signed-in customer: only the billing, filled in as it was last time. */
export function CustomerCheckout({
  till,
  billing,
  accountNumber,
  action,
}: {
  till: Till;
  billing: KnownBilling;
  accountNumber: string;
  action: FormAction<BillingTyped, Leaving>;
}) {
  return (
    <Form<BillingTyped, Leaving>
      schema={customerRules}
      defaults={startOf(till, billing, till.invoiceLeftCents === null ? firstMethod(till) : 'invoice')}
      action={async (typed) => leave(await action({ ...typed, ...shownAt(till) }))}
    >
      <KeepDraft of={accountNumber} />
      <Columns till={till}>
        <BillingSection />
        <InvoiceSection countries={till.countries} />
        <MethodSection till={till} />
      </Columns>
    </Form>
  );
}

/** The summary stands beside the questions on a wide screen and right before the button on a narrow one. */
function Columns({ till, children }: { till: Till; children: ReactNode }) {
  return (
    <VatAnswerProvider ask={till.askVat}>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="space-y-6">{children}</div>
        <div className="lg:row-span-2">
          <OrderSummary {...till} />
        </div>
        <div className="space-y-6">
          <EuroNotice currency={till.currency} toEuro={till.toEuro} />
          <PaySection invoice={till.invoice} />
        </div>
      </div>
    </VatAnswerProvider>
  );
}
