import { Hono } from 'hono';
import type { StandInEnv } from '../shared/stand-in-app';
import { type Body, localeField, metadataField, parse, readBody, textField } from './fields';
import { pageOf } from './pagination';
import { createPayment } from './payments-api';
import { MollieProblem, unprocessable } from './problem';
import { type CustomerRecord, type MandateRecord, mollieId, type PaymentRecord } from './records';
import { customerJson, mandateJson, paymentJson } from './representation';
import type { Till } from './till';

const KNOWN = ['name', 'email', 'locale', 'metadata'];

/** `/v2/customers`: create, get, list, change, delete; their payments and mandates. */
export function customersApi(till: Till, base: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.post('/', async (c) => {
    const body = readBody(await c.req.text(), KNOWN);
    const customer: CustomerRecord = {
      id: mollieId('cst'),
      createdAt: new Date().toISOString(),
      ...details(body),
      deleted: false,
    };
    till.state.customers.push(customer);
    till.save();
    return c.json(customerJson(customer, base()), 201);
  });
  app.get('/', (c) => {
    const items = till.state.customers.filter((customer) => !customer.deleted);
    const show = (customer: CustomerRecord) => customerJson(customer, base());
    return c.json(pageOf({ name: 'customers', items, url: c.req.url, show }));
  });
  app.get('/:id', (c) => c.json(customerJson(till.customer(c.req.param('id')), base())));
  app.patch('/:id', async (c) => {
    const customer = till.customer(c.req.param('id'));
    const body = readBody(await c.req.text(), KNOWN);
    const changed = Object.entries(details(body)).filter(([name]) => name in body);
    Object.assign(customer, Object.fromEntries(changed));
    till.save();
    return c.json(customerJson(customer, base()));
  });
  app.delete('/:id', (c) => {
    till.customer(c.req.param('id')).deleted = true;
    till.save();
    return c.body(null, 204);
  });
  app.route('/:id/payments', customerPayments(till, base));
  app.route('/:id/mandates', customerMandates(till, base));
  return app;
}

function customerPayments(till: Till, base: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.post('/', async (c) => {
    const { id } = till.customer(c.req.param('id') ?? '');
    const body = { ...parse(await c.req.text()), customerId: id };
    return createPayment(c, till, base(), JSON.stringify(body));
  });
  app.get('/', (c) => {
    const { id } = till.customer(c.req.param('id') ?? '');
    const items = till.state.payments.filter((payment) => payment.customerId === id);
    const show = (payment: PaymentRecord) => paymentJson(payment, base());
    return c.json(pageOf({ name: 'payments', items, url: c.req.url, show }));
  });
  return app;
}

function customerMandates(till: Till, base: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  const find = (customerId: string, mandateId: string): MandateRecord => {
    const { id } = till.customer(customerId);
    const mandate = till.mandatesOf(id).find((other) => other.id === mandateId);
    if (!mandate) throw new MollieProblem(404, `No mandate exists with token ${mandateId}.`);
    return mandate;
  };
  app.get('/', (c) => {
    const { id } = till.customer(c.req.param('id') ?? '');
    const show = (mandate: MandateRecord) => mandateJson(mandate, base());
    return c.json(pageOf({ name: 'mandates', items: till.mandatesOf(id), url: c.req.url, show }));
  });
  app.get('/:mandate', (c) =>
    c.json(mandateJson(find(c.req.param('id') ?? '', c.req.param('mandate')), base())),
  );
  app.delete('/:mandate', (c) => {
    find(c.req.param('id') ?? '', c.req.param('mandate')).revoked = true;
    till.save();
    return c.body(null, 204);
  });
  return app;
}

function details(body: Body): Pick<CustomerRecord, 'name' | 'email' | 'locale' | 'metadata'> {
  const email = textField(body, 'email', 255);
  if (email !== null && !/^[^\s@]+@[^\s@]+$/.test(email))
    throw unprocessable('email', 'The email is invalid.');
  return {
    name: textField(body, 'name', 255),
    email,
    locale: localeField(body),
    metadata: metadataField(body),
  };
}
