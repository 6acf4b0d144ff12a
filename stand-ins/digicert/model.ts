import type { AuthorityId, Generation } from './ca/authorities';
import type { RevocationReason } from './ca/crl';

/** Statuses of an order as the Services API names them. */
export type OrderStatus =
  | 'needs_approval'
  | 'pending'
  | 'waiting_pickup'
  | 'reissue_pending'
  | 'issued'
  | 'rejected'
  | 'canceled'
  | 'revoked';

/** What must hold before a certificate is issued. */
export const checkKinds = ['organization', 'register', 'domain', 'identity', 'approval'] as const;
export type CheckKind = (typeof checkKinds)[number];
type CheckState = 'pending' | 'passed' | 'failed' | 'question';

export interface Check {
  state: CheckState;
  reason?: string;
  /** ISO 8601; when the state was entered. */
  since: string;
}

export interface Person {
  first_name: string;
  last_name: string;
  email: string;
  job_title: string;
  telephone: string;
}

export interface User extends Person {
  id: number;
  kind: 'user' | 'service_user' | 'contact';
  username: string;
}

export interface ApiKeyRecord {
  id: number;
  name: string;
  /** SHA-256 of the key, hexadecimal; the key itself is shown once and not kept. */
  hash: string;
  userId: number;
  restrictedToRoleId: number;
  createdAt: string;
}

export interface Container {
  id: number;
  parentId: number | null;
  name: string;
  description: string;
}

export interface OrganizationValidation {
  type: string;
  status: 'pending' | 'active' | 'expired';
  createdAt: string;
  validatedUntil: string | null;
  contactIds: number[];
}

export interface OrganizationFields {
  name: string;
  assumed_name: string;
  address: string;
  address2: string;
  zip: string;
  city: string;
  state: string;
  country: string;
  telephone: string;
}

export interface Organization extends OrganizationFields {
  id: number;
  isActive: boolean;
  containerId: number;
  contactId: number | null;
  technicalContactId: number | null;
  validations: OrganizationValidation[];
  /** What the validation desk read in the trade register; null until somebody looked. */
  registrationNumber: string | null;
}

export type DcvMethod = 'email' | 'dns-txt-token' | 'dns-cname-token' | 'http-token';

/** A domain that the account registered ahead of any order. */
export interface AccountDomain {
  id: number;
  name: string;
  organizationId: number;
  containerId: number;
  isActive: boolean;
  createdAt: string;
  dcvMethod: DcvMethod;
  dcvToken: string;
  dcvTokenExpires: string;
  /** Whether the present token was found where it belongs. */
  dcvTokenFound: boolean;
  /** ISO 8601; until when the proof of control holds; null until there was one. */
  provedUntil: string | null;
  /** Types of validation that the domain was submitted for. */
  validations: { type: string; createdAt: string }[];
}

export interface DomainValidation {
  id: number;
  nameScope: string;
  dnsNames: string[];
  status: 'pending' | 'approved';
}

export interface OrderValidity {
  years?: number;
  days?: number;
  /** Last day, `yyyy-MM-dd`. */
  until?: string;
}

export interface IssuedCertificate {
  id: number;
  orderId: number;
  kind: 'original' | 'reissue' | 'duplicate';
  /** Set on duplicates: `001`, `002`, … */
  subId?: string;
  status: 'pending' | 'issued' | 'revoked' | 'rejected' | 'canceled';
  generation: Generation;
  /** Who signed it, where that is not the issuing authority of its generation. */
  issuer?: AuthorityId;
  commonName: string;
  dnsNames: string[];
  csr: string;
  serverPlatformId: number;
  keyBits: number;
  /** SHA-256 of the public key, hexadecimal. */
  keyHash: string;
  createdAt: string;
  issuedAt?: string;
  validFrom?: string;
  validTill?: string;
  serialNumber?: string;
  thumbprint?: string;
  /** The certificate, DER in base64. */
  der?: string;
  revokedAt?: string;
  revocationReason?: RevocationReason;
}

/** Where a device is, on its way to the holder. */
export type DeviceState = 'prepared' | 'sent' | 'delivered' | 'returned' | 'lost';

/** The token on which the holder's key is made. */
export interface Device {
  state: DeviceState;
  /** ISO 8601; when the state was entered. */
  since: string;
  carrier: string;
  trackingNumber: string;
  /** Printed in the letter that is sent apart. */
  pin: string;
  /** ISO 8601; null while the letter with the PIN is not there. */
  pinDeliveredAt: string | null;
}

export interface Order {
  id: number;
  productNameId: string;
  status: OrderStatus;
  statusSince: string;
  createdAt: string;
  userId: number;
  apiKeyName: string;
  containerId: number;
  organizationId: number | null;
  individualId: number | null;
  organizationContactId: number | null;
  technicalContactId: number | null;
  verifiedContactIds: number[];
  oin: string | null;
  excludeOin: boolean;
  usesQvtlDomain: boolean;
  dcvMethod: DcvMethod | null;
  dcvToken: string;
  dcvTokenExpires: string;
  scope: 'base_domain' | 'fqdn';
  domains: DomainValidation[];
  validity: OrderValidity;
  validTill: string | null;
  paymentMethod: string;
  priceCents: number;
  certificateId: number;
  /** The certificate that a running reissue or duplicate will deliver. */
  nextCertificateId: number | null;
  /** When a waiting reissue may be issued without further checks. */
  releaseAt: string | null;
  checks: Record<CheckKind, Check>;
  /** Of a person product, from the moment on that everything is checked. */
  device?: Device | null;
  notes: { id: number; text: string; createdAt: string; userId: number | null }[];
  customFields: { metadata_id: number; value: string }[];
  additionalEmails: string[];
  comments: string;
  isRenewed: boolean;
  renewalOfOrderId: number | null;
  disableRenewalNotifications: boolean;
  /** Whatever else person products carry (profile option, shipping…), as it was sent. */
  extras: Record<string, unknown>;
}

export type RequestType = 'new_request' | 'revoke' | 'duplicate' | 'reissue';
export type RequestStatus = 'submitted' | 'pending' | 'approved' | 'rejected';

export interface OrderRequest {
  id: number;
  orderId: number;
  certificateIds: number[];
  type: RequestType;
  status: RequestStatus;
  createdAt: string;
  processedAt: string | null;
  requesterId: number;
  processorId: number | null;
  comments: string;
  processorComment: string;
  revocationReason?: RevocationReason;
}

export interface Webhook {
  id: number;
  endpoint: string;
  secret: string;
  events: string[];
  status: 'pending' | 'active' | 'inactive';
  settings: Record<string, unknown>;
  challengeToken: string | null;
  challengeExpires: string | null;
}

export interface WebhookDelivery {
  webhookId: number;
  eventName: string;
  eventInfo: string;
  requestStatus: 'success' | 'failed';
  sentAt: string;
  answeredAt: string | null;
  responseCode: number | null;
}

export interface ProductSettings {
  active: boolean;
  generation: Generation;
  duplicatesAllowed: boolean;
}

/** A record in the desk-controlled table that stands in for the public DNS and web. */
export interface DnsRecord {
  name: string;
  type: 'TXT' | 'CNAME' | 'HTTP';
  value: string;
}

/** A mail that the real company would have sent; shown on the desk, never delivered. */
export interface OutboxMail {
  at: string;
  orderId: number;
  from: string;
  to: string;
  subject: string;
}
