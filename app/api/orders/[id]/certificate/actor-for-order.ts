import type { Actor } from '@/lib/domain/account/actor';
import { currentActor, linkActor } from '@/lib/web/session';

/** Who asks about this order: the holder of its link to make the certificate, else whoever is signed in. */
export async function actorForOrder(orderId: string): Promise<Actor> {
  const link = await linkActor();
  const holdsLink = link?.purpose === 'create_certificate' && link.subjectId === orderId;
  return holdsLink ? link : currentActor();
}
