import { createDigicert } from '@/lib/digicert/client';
import type { Entry } from '@/lib/digicert/gate';
import { nextTurn, stillCounting } from '@/lib/domain/ca/limit';
import { createApp } from '@/stand-ins/digicert/app';
import { openHierarchy, openPersonHierarchy } from '@/stand-ins/digicert/ca/hierarchy';
import { PREPARED_KEYS } from '@/stand-ins/digicert/ca/prepared-keys';
import { createResponder } from '@/stand-ins/digicert/ca/responder';
import { normalKnobs } from '@/stand-ins/digicert/knobs';
import { createRequestLog } from '@/stand-ins/digicert/request-log';
import { seedState } from '@/stand-ins/digicert/seed';
import type { Store } from '@/stand-ins/digicert/state';
import { createWebhookSender } from '@/stand-ins/digicert/webhooks';
import type { World } from '@/stand-ins/digicert/world';

const apiKey = 'key-of-the-bench-0123456789abcdef';

/** A clock that only the bench moves. */
export interface Clock {
  at: Date;
}

/** A memory that is never written down: a hundred thousand orders would be written at every change. */
function memory(): Store {
  const data = seedState();
  const nothing = () => undefined;
  return {
    data,
    takeId(kind) {
      data.nextIds[kind] += 1;
      return data.nextIds[kind];
    },
    touch: nothing,
    flush: nothing,
  };
}

/** The stand-in CA at the bench's time, its limiter on, webhooks off. */
async function standIn(clock: Clock): Promise<World> {
  const hierarchy = await openHierarchy(PREPARED_KEYS, '');
  const [store, knobs, now] = [memory(), normalKnobs(), () => clock.at];
  return {
    store,
    hierarchy,
    responders: {
      G1: await createResponder(hierarchy['g1-tsp'], clock.at),
      G4: await createResponder(hierarchy['g4-tsp'], clock.at),
    },
    persons: async () => ({ hierarchy: await openPersonHierarchy(PREPARED_KEYS, ''), responders: [] }),
    knobs,
    webhooks: createWebhookSender({ store, knobs, retryAfterMs: [], now }),
    requestLog: createRequestLog(),
    publicUrl: 'http://127.0.0.1',
    apiKey,
    autoPilotSeconds: null,
    now,
  };
}

/** Our client in front of that CA, behind our own limits as all processes count them, at the bench's time. */
export async function benchCa(clock: Clock) {
  const world = await standIn(clock);
  const app = createApp(world, '');
  let grants: Date[] = [];
  let [calls, refused] = [0, 0];
  const room = (): Entry => {
    const turn = nextTurn(grants, { at: clock.at, lane: 'background', blockedUntil: null });
    return turn.go ? { go: true, probe: false } : { go: false, why: 'limit', from: turn.from };
  };
  const ca = createDigicert({
    baseUrl: 'http://127.0.0.1/services/v2',
    apiKey,
    fetch: async (input, init) => {
      const answer = await app.fetch(new Request(input, init));
      calls += 1;
      if (answer.status === 429) refused += 1;
      return answer;
    },
    gate: {
      async enter() {
        const entry = room();
        if (entry.go) grants = [...stillCounting(grants, clock.at), clock.at];
        return entry;
      },
      limited: async () => undefined,
      ended: async () => undefined,
    },
  });
  return { world, ca, hasRoom: () => room().go, calls: () => calls, refused: () => refused };
}
