import { Hono } from 'hono';
import { ApiError, apiError } from '../errors';
import { readObject, textAt } from '../json';
import type { Order } from '../model';
import { replaceCsr } from '../orders/certificates';
import { cancelOrder } from '../orders/closing';
import { storeContacts } from '../orders/contacts';
import { findOrder } from '../orders/find';
import { mailApproval } from '../orders/outbox';
import { personInfo, timestamp } from '../orders/present';
import { emailValidation } from '../orders/present-emails';
import { orderValidation } from '../orders/present-validation';
import { addNote, isOpen } from '../orders/status';
import { contactListProblems } from '../validation/contacts';
import { readCustomField } from '../validation/custom-fields';
import type { ApiEnv, World } from '../world';

/** What is open on an order, and its end. */
export function orderStatusRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/:id/validation', (c) => c.json(orderValidation(world, findOrder(world, c.req.param('id')))));

  routes.get('/:id/email-validation', (c) =>
    c.json(emailValidation(world, findOrder(world, c.req.param('id')))),
  );

  routes.put('/:id/status', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    const body = await readObject(c.req);
    const note = textAt(body, 'note');
    if (body.status === 'canceled') {
      if (!note) throw apiError('note_required');
      cancelOrder(world, order, note, c.get('caller').userId);
    } else if (body.status === 'renewed' || body.status === 'not_renewed') {
      order.isRenewed = body.status === 'renewed';
      if (note) addNote(world, order, note, c.get('caller').userId);
      world.store.touch();
    } else throw apiError('invalid_parameter', 'status must be canceled, renewed or not_renewed.');
    return c.body(null, 204);
  });

  return routes;
}

/** Notes and the account's own fields on an order. */
export function orderNoteRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/:id/note', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    const text = textAt(await readObject(c.req), 'text');
    if (!text) throw apiError('invalid_parameter', 'text is required.');
    const { userId } = c.get('caller');
    const note = addNote(world, order, text, userId);
    const user = personInfo(world.store.data.users.find(({ id }) => id === userId));
    return c.json({ id: note.id, date_created: timestamp(note.createdAt), text, user }, 201);
  });

  routes.post('/:id/custom-field', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    const field = readCustomField(await readObject(c.req), world.store.data.metadata);
    if ('code' in field) throw new ApiError(field);
    order.customFields = [
      ...order.customFields.filter((entry) => entry.metadata_id !== field.metadata_id),
      field,
    ];
    world.store.touch();
    return c.body(null, 204);
  });

  return routes;
}

function resendApproval(world: World, order: Order, emails: unknown): void {
  const known = world.store.data.users
    .filter(({ id }) => order.verifiedContactIds.includes(id))
    .map(({ email }) => email);
  const wanted: unknown[] = Array.isArray(emails) ? emails : [];
  if (wanted.length === 0 || !wanted.every((email) => known.some((other) => other === email))) {
    throw apiError('invalid_parameter', 'emails must be addresses of verified contacts of the order.');
  }
  if (!isOpen(order)) throw apiError('invalid_order_status');
  mailApproval(world, order);
}

/** Contacts, CSR and approval mail of an order. */
export function orderPartRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.put('/:id/contact', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    const { contacts } = await readObject(c.req);
    const [first, ...others] = contactListProblems(contacts, world.store.data.users);
    if (first) throw new ApiError(first, ...others);
    if (!Array.isArray(contacts)) throw apiError('invalid_contact', 'contacts is required.');
    order.organizationContactId =
      storeContacts(world, contacts, 'organization_contact')[0] ?? order.organizationContactId;
    order.technicalContactId =
      storeContacts(world, contacts, 'technical_contact')[0] ?? order.technicalContactId;
    world.store.touch();
    return c.body(null, 204);
  });

  routes.post('/:id/csr', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    const csr = textAt(await readObject(c.req), 'csr');
    if (!csr) throw apiError('csr_missing');
    await replaceCsr(world, order, csr);
    return c.body(null, 204);
  });

  routes.put('/:id/order-approval/resend-emails', async (c) => {
    const order = findOrder(world, c.req.param('id'));
    resendApproval(world, order, (await readObject(c.req)).emails);
    return c.body(null, 204);
  });

  return routes;
}
