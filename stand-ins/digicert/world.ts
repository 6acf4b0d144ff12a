import type { HttpBindings } from '@hono/node-server';
import type { Generation } from './ca/authorities';
import type { Hierarchy, PersonHierarchy } from './ca/hierarchy';
import type { Responder } from './ca/responder';
import type { Knobs } from './knobs';
import type { RequestLog } from './request-log';
import type { Store } from './state';
import type { WebhookSender } from './webhooks';

/** The authorities of person certificates, with a responder for each that issues. */
export interface Persons {
  readonly hierarchy: PersonHierarchy;
  readonly responders: readonly Responder[];
}

/** Everything a route or rule of the stand-in may need. */
export interface World {
  readonly store: Store;
  readonly hierarchy: Hierarchy;
  readonly responders: Readonly<Record<Generation, Responder>>;
  /** The authorities of person certificates with their responders: their keys are made when the first is needed. */
  readonly persons: () => Promise<Persons>;
  readonly knobs: Knobs;
  readonly webhooks: WebhookSender;
  readonly requestLog: RequestLog;
  /** Address under which this stand-in is reached, without a trailing slash. */
  readonly publicUrl: string;
  /** The key that every account starts with. */
  readonly apiKey: string;
  /** Seconds between two checks that pass by themselves; null when only people pass checks. */
  readonly autoPilotSeconds: number | null;
  now(): Date;
}

/** Who calls the Services API: a key stands for a user, perhaps with less reach. */
export interface Caller {
  readonly userId: number;
  readonly keyName: string;
  readonly restrictedToRoleId: number;
}

export interface ApiEnv {
  Bindings: HttpBindings;
  Variables: { caller: Caller };
}
