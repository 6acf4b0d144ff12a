import { type JsonObject, toId } from '../json';
import type { User } from '../model';
import { contactsOfType, hasDetails, readPerson } from '../validation/contacts';
import type { World } from '../world';

/** The stored user behind a contact: known by id (details given with it overwrite), or new. */
export function storeContact(world: World, given: JsonObject): User {
  const { users } = world.store.data;
  const known = users.find((user) => user.id === toId(given.user_id));
  if (known) {
    if (hasDetails(given)) Object.assign(known, readPerson(given));
    world.store.touch();
    return known;
  }
  const person = readPerson(given);
  const user: User = { id: world.store.takeId('person'), kind: 'contact', username: person.email, ...person };
  users.push(user);
  return user;
}

/** Stores the contacts of one type and answers their ids, none twice. */
export function storeContacts(
  world: World,
  contacts: unknown,
  type: Parameters<typeof contactsOfType>[1],
): number[] {
  return [...new Set(contactsOfType(contacts, type).map((contact) => storeContact(world, contact).id))];
}
