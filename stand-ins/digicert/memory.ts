import type {
  AccountDomain,
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

/** Kinds of things that are numbered; each has its own range so that a mix-up shows. */
export type IdKind = 'order' | 'certificate' | 'request' | 'organization' | 'person' | 'domain' | 'other';

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
  domains: AccountDomain[];
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
