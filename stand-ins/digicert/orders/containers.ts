import { apiError } from '../errors';
import { toId } from '../json';
import type { Container } from '../model';
import type { World } from '../world';

/** The division with this id; an error when there is none. */
export function findContainer(world: World, id: string): Container {
  const container = world.store.data.containers.find((entry) => entry.id === toId(id));
  if (!container) throw apiError('container_not_found');
  return container;
}
