import { type Actor, nobody } from '@/lib/domain/account/actor';

interface Person {
  readonly id: string;
  readonly accountId: string | null;
  readonly role: Extract<Actor, { kind: 'user' }>['role'] | null;
  readonly staffRole: Extract<Actor, { kind: 'staff' }>['staffRole'] | null;
}

/** The actor that a signed-in user is: one of our people, or somebody of a customer's account. */
export function actorOf(user: Person, sessionId: string): Actor {
  const { id: userId, accountId, role, staffRole } = user;
  if (staffRole) return { kind: 'staff', userId, staffRole, sessionId };
  if (accountId && role) return { kind: 'user', userId, accountId, role, sessionId };
  return nobody;
}
