import { readFileSync } from 'node:fs';
import { writeFileAtomically } from './atomic-file';
import type {
  ApiKeyRecord,
  Container,
  DnsRecord,
  IssuedCertificate,
  Order,
  OrderRequest,
  Organization,
  OutboxMail,
  ProductSettings,
  User,
  Webhook,
  WebhookDelivery,
} from './model';
import { seedState } from './seed';

/** Kinds of things that are numbered; each has its own range so that a mix-up shows. */
type IdKind = 'order' | 'certificate' | 'request' | 'organization' | 'person' | 'domain' | 'other';

export interface Account {
  id: number;
  name: string;
  balanceCents: number;
  currency: string;
  rootContainerId: number;
  /** Without a multi-year plan `order_validity` is ignored. */
  multiYearPlan: boolean;
}

export interface State {
  nextIds: Record<IdKind, number>;
  account: Account;
  users: User[];
  apiKeys: ApiKeyRecord[];
  containers: Container[];
  metadata: {
    id: number;
    label: string;
    is_required: boolean;
    is_active: boolean;
    data_type: string;
    description: string;
  }[];
  organizations: Organization[];
  individuals: (Record<string, unknown> & { id: number })[];
  orders: Order[];
  certificates: IssuedCertificate[];
  requests: OrderRequest[];
  statusChanges: { orderId: number; at: string }[];
  webhook: Webhook | null;
  webhookLog: WebhookDelivery[];
  products: Record<string, ProductSettings>;
  dnsRecords: DnsRecord[];
  outbox: OutboxMail[];
  /** Grows with every revocation list made. */
  crlNumber: number;
}

/** The whole memory of the stand-in: one object, one file. */
export interface Store {
  readonly data: State;
  /** The next number of a kind. */
  takeId(kind: IdKind): number;
  /** Says that something changed; the file is written by the next `flush`. */
  touch(): void;
  /** Writes the file if anything changed. */
  flush(): void;
}

function readState(path: string): State {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return seedState();
    throw new Error(`The memory of the stand-in CA cannot be read: ${path}. Move it away to begin anew.`, {
      cause: error,
    });
  }
}

/** Opens the memory kept in `path`, or begins a new one. */
export function openStore(path: string): Store {
  const data = readState(path);
  let changed = false;
  return {
    data,
    takeId(kind) {
      changed = true;
      data.nextIds[kind] += 1;
      return data.nextIds[kind];
    },
    touch() {
      changed = true;
    },
    flush() {
      if (!changed) return;
      changed = false;
      writeFileAtomically(path, JSON.stringify(data));
    },
  };
}
