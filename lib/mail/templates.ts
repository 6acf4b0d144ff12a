import type { LinkPurpose } from '@/lib/domain/account/link';

type Words = Record<string, string | number>;

interface Template<Data extends Words> {
  /** The mail carries a link for this purpose; it is made at the moment of sending. */
  link?: LinkPurpose;
  /** Or its button leads to this page of the portal. */
  page?: (data: Data) => string;
  /** Or its button leads to what `linkId` names: the page that the customer shares. */
  share?: boolean;
  /** The public part of the certificate goes along (S0-1.5.5a). */
  attachCertificate?: boolean;
  /** A file for the calendar goes along, with the appointment that the data tell of (M45). */
  attachAppointment?: boolean;
  /** The invoice that `invoiceId` names goes along: PDF, and as e-invoice where it can be one. */
  attachInvoice?: boolean;
  /** The quote that `quoteId` names goes along as PDF, and the button leads to it. */
  quote?: boolean;
}

const template = <Data extends Words>(options: Template<Data> = {}): Template<Data> => options;

interface OrderWords extends Words {
  orderId: string;
  number: string;
  product: string;
  organisation: string;
  name: string;
}

const orderPage = ({ orderId }: OrderWords) => `/certificates/${orderId}`;

/** The certificates of an order for other systems. */
const duplicatesPage = (words: OrderWords) => `${orderPage(words)}/duplicate`;

/** The ledger on the page of an order, where an address is corrected. */
const mailsOfOrder = (words: OrderWords) => `${orderPage(words)}#mails`;

/** Where the validation desk works on an order. */
const deskPage = ({ orderId }: OrderWords) => `/staff/validation/${orderId}`;

interface AppointmentWords extends OrderWords {
  /** booked, moved, canceled, missed or reminder */
  what: string;
  appointmentId: string;
  sequence: number;
  /** Milliseconds, for the calendar; `date` and `time` are its words. */
  startsAt: number;
  minutes: number;
  date: string;
  time: string;
  phone: string;
  caller: string;
}

interface SigningWords extends OrderWords {
  applicant: string;
  representative: string;
}

const powerPage = (words: OrderWords) => `${orderPage(words)}/power-of-attorney`;

/** Where somebody sees and stops what happens to their own sign-in. */
const securityPage = () => '/account/security';

interface InvoiceWords extends Words {
  name: string;
  invoiceId: string;
  /** Its number. */
  invoice: string;
  amount: string;
  dueDate: string;
}

const invoicePage = ({ invoiceId }: InvoiceWords) => `/billing/${invoiceId}`;

interface SubscriptionWords extends Words {
  name: string;
  subscriptionId: string;
  /** Its number. */
  subscription: string;
  product: string;
  date: string;
}

const subscriptionPage = ({ subscriptionId }: SubscriptionWords) => `/subscriptions/${subscriptionId}`;

interface CampaignWords extends Words {
  name: string;
  campaignId: string;
  title: string;
  reason: string;
  deadline: string;
  count: number;
  late: string;
}

/** The one screen with what this person still has to replace. */
const campaignPage = ({ campaignId }: CampaignWords) => `/campaigns/${campaignId}?of=me`;

/** Every mail the product sends, with what its words need. The words are in the messages, under `mail`. */
export const templates = {
  set_up_account: template<{ name: string; number: string }>({ link: 'set_up_account' }),
  account_exists: template<{ name: string }>({ page: () => '/sign-in' }),
  payment_received: template<{
    name: string;
    number: string;
    total: string;
    accountNumber: string;
    invoiceId: string;
  }>({ page: () => '/subscriptions', attachInvoice: true }),
  quote_sent: template<{ name: string; quoteId: string; number: string; date: string }>({ quote: true }),
  invoice_sent: template<InvoiceWords>({ page: invoicePage, attachInvoice: true }),
  yearly_invoice: template<InvoiceWords>({ page: invoicePage, attachInvoice: true }),
  invoice_paid: template<InvoiceWords>({ page: invoicePage, attachInvoice: true }),
  credit_note: template<InvoiceWords>({ page: invoicePage, attachInvoice: true }),
  collection_failed: template<InvoiceWords & { letter: string }>({ page: invoicePage, attachInvoice: true }),
  invoice_unpaid: template<InvoiceWords & { letter: string }>({ page: invoicePage, attachInvoice: true }),
  renewal_announced: template<{
    name: string;
    accountNumber: string;
    date: string;
    amount: string;
    subscriptions: string;
    way: string;
  }>({ page: () => '/billing' }),
  subscription_stopped: template<SubscriptionWords>({ page: subscriptionPage }),
  subscription_resumed: template<SubscriptionWords>({ page: subscriptionPage }),
  refund_sent: template<{ name: string; about: string; amount: string }>({ page: () => '/billing' }),
  welcome: template<{ name: string; organisation: string; accountNumber: string; username: string }>({
    link: 'set_up_account',
  }),
  join_account: template<{ name: string; organisation: string; inviter: string; role: string }>({
    link: 'join_account',
  }),
  member_changed: template<{
    name: string;
    organisation: string;
    person: string;
    change: string;
    role: string;
  }>({
    page: () => '/account/people',
  }),
  membership_changed: template<{ name: string; organisation: string; change: string; role: string }>({
    page: () => '/sign-in',
  }),
  staff_invited: template<{ name: string; inviter: string; role: string; username: string }>({
    link: 'set_up_account',
  }),
  staff_changed: template<{ name: string; change: string; role: string }>({ page: () => '/sign-in' }),
  authenticator_added: template<{ name: string; authenticator: string }>({ page: securityPage }),
  authenticator_removed: template<{ name: string; authenticator: string }>({ page: securityPage }),
  authenticator_replaced: template<{ name: string; authenticator: string }>({ page: securityPage }),
  recovery_code_used: template<{ name: string; left: number }>({ page: securityPage }),
  recovery_codes_renewed: template<{ name: string }>({ page: securityPage }),
  sign_in_locked: template<{ name: string }>(),
  sign_in_unlocked: template<{ name: string }>({ page: securityPage }),
  four_eyes_changed: template<{ name: string; organisation: string; about: string; change: string }>({
    page: () => '/account/people',
  }),
  password_changed: template<{ name: string }>({ page: securityPage }),
  reset_password: template<{ name: string; username: string }>({ link: 'reset_password' }),
  reset_password_by_us: template<{ name: string }>(),
  confirm_email: template<{ name: string; email: string }>({ link: 'confirm_email' }),
  email_change_asked: template<{ name: string; email: string }>({ page: securityPage }),
  email_changed: template<{ name: string; email: string }>({ page: securityPage }),
  factor_reset_opened: template<{ name: string }>({ page: securityPage }),
  factor_reset_refused: template<{ name: string }>(),
  factor_reset_link_opened: template<{ name: string }>({ page: securityPage }),
  factor_reset_stopped: template<{ name: string }>(),
  reset_factor: template<{ name: string }>({ link: 'reset_factor' }),
  product_activated: template<{ name: string; product: string }>({ page: () => '/subscriptions' }),
  invoice_right_wish: template<{
    name: string;
    accountId: string;
    accountNumber: string;
    organisation: string;
    product: string;
    wish: string;
  }>({ page: ({ accountId }) => `/staff/accounts/${accountId}` }),
  invoice_right_asked: template<{ name: string; accountNumber: string }>({ page: () => '/billing' }),
  invoice_right_granted: template<{ name: string; accountNumber: string; limit: string }>({
    page: () => '/billing',
  }),
  invoice_right_refused: template<{ name: string; accountNumber: string; reason: string }>({
    page: () => '/billing',
  }),
  invoice_right_withdrawn: template<{ name: string; accountNumber: string; reason: string }>({
    page: () => '/billing',
  }),
  order_received: template<OrderWords & { representative: string; forecast: string }>({ page: orderPage }),
  thread_message: template<OrderWords & { count: number }>({
    page: (words) => `${orderPage(words)}/messages`,
  }),
  thread_message_desk: template<OrderWords & { count: number }>({ page: deskPage }),
  desk_question: template<OrderWords & { check: string; question: string }>({
    page: (words) => `${orderPage(words)}/messages`,
  }),
  appointment: template<AppointmentWords>({
    page: (words) => `${orderPage(words)}/appointment`,
    attachAppointment: true,
  }),
  appointment_desk: template<AppointmentWords>({ page: deskPage, attachAppointment: true }),
  order_returned: template<OrderWords & { reason: string }>({
    page: (words) => `${orderPage(words)}/request`,
  }),
  order_rejected: template<OrderWords & { reason: string }>({ page: orderPage }),
  order_declined: template<OrderWords & { reason: string; representative: string }>({ page: orderPage }),
  order_canceled: template<OrderWords & { reason: string }>({ page: orderPage }),
  order_canceled_representative: template<OrderWords & { applicant: string; reason: string }>(),
  order_problem: template<OrderWords & { check: string; reason: string }>({ page: orderPage }),
  order_shared: template<OrderWords & { applicant: string; linkId: string; date: string }>({ share: true }),
  mail_undelivered: template<OrderWords & { address: string; subject: string }>({ page: mailsOfOrder }),
  verify_identity: template<OrderWords & { applicant: string }>({ link: 'verify_identity' }),
  identity_passed: template<OrderWords & { representative: string }>({ page: orderPage }),
  identity_failed: template<OrderWords>({ link: 'verify_identity' }),
  identity_trouble: template<OrderWords & { representative: string; reason: string }>({ page: orderPage }),
  identity_reminder: template<OrderWords & { applicant: string; date: string }>({ link: 'verify_identity' }),
  approval_reminder: template<OrderWords & { accountNumber: string; applicant: string; date: string }>({
    link: 'approve_order',
  }),
  order_reminder: template<OrderWords & { check: string; reason: string; date: string }>({ page: orderPage }),
  key_link_ending: template<OrderWords & { before: string; commonName: string }>({
    link: 'create_certificate',
  }),
  key_link_ended: template<OrderWords & { commonName: string }>({
    page: (words) => `${orderPage(words)}/create`,
  }),
  installed_check: template<OrderWords & { commonName: string }>({ page: orderPage }),
  approve_order: template<OrderWords & { accountNumber: string; applicant: string }>({
    link: 'approve_order',
  }),
  other_approved: template<OrderWords & { representative: string }>(),
  other_declined: template<OrderWords & { representative: string }>(),
  wrong_person: template<OrderWords & { representative: string; address: string }>({ page: orderPage }),
  consent_withdrawn: template<OrderWords & { stage: string }>({ link: 'verify_identity' }),
  face_to_face_asked: template<OrderWords & { route: string; price: string }>({ link: 'verify_identity' }),
  face_to_face_chosen: template<OrderWords & { route: string; price: string; representative: string }>({
    page: orderPage,
  }),
  face_to_face_planned: template<OrderWords & { route: string; date: string; place: string }>({
    link: 'verify_identity',
  }),
  face_to_face_date: template<OrderWords & { date: string; representative: string }>({ page: orderPage }),
  face_to_face_passed: template<OrderWords>(),
  face_to_face_failed: template<OrderWords & { reason: string }>({ link: 'verify_identity' }),
  review_asked: template<OrderWords & { applicant: string }>({
    page: (words) => `${orderPage(words)}/review`,
  }),
  review_agreed: template<OrderWords & { reviewer: string }>({ page: orderPage }),
  review_sent_back: template<OrderWords & { reviewer: string; reason: string }>({ page: orderPage }),
  create_certificate: template<OrderWords & { before: string; commonName: string }>({
    link: 'create_certificate',
  }),
  your_certificate: template<OrderWords & { commonName: string; fileName: string }>({
    page: orderPage,
    attachCertificate: true,
  }),
  your_step: template<OrderWords & { applicant: string; question: string; note: string }>({
    link: 'hand_over_step',
  }),
  step_answered: template<OrderWords & { colleague: string; question: string; questionId: string }>({
    page: ({ questionId, ...words }) => `${orderPage(words as OrderWords)}/request/${questionId}`,
  }),
  certificate_copy: template<OrderWords & { commonName: string; fileName: string; applicant: string }>({
    attachCertificate: true,
  }),
  certificate_revoked: template<
    OrderWords & { commonName: string; serialNumber: string; which: string; beside: number }
  >({ page: orderPage }),
  duplicate_issued: template<
    OrderWords & { commonName: string; purpose: string; certificateId: string; fileName: string }
  >({ page: duplicatesPage, attachCertificate: true }),
  duplicate_refused: template<OrderWords & { commonName: string; purpose: string }>({ page: duplicatesPage }),
  campaign_begun: template<CampaignWords>({ page: campaignPage }),
  campaign_reminder: template<CampaignWords>({ page: campaignPage }),
  revocation_asked: template<OrderWords & { commonName: string; askedBy: string }>({
    page: (words) => `${orderPage(words)}/revoke`,
  }),
  certificates_ending: template<{
    name: string;
    organisation: string;
    count: number;
    first: string;
    days: number;
    lines: string;
  }>({ page: () => '/watch' }),
  webhook_ended: template<{ name: string; endpointId: string; url: string; why: string }>({
    page: ({ endpointId }) => `/webhooks/${endpointId}`,
  }),
  role_address_added: template<{ name: string; organisation: string; person: string }>(),
  api_key_changed: template<{
    name: string;
    organisation: string;
    keyName: string;
    prefix: string;
    change: string;
  }>({ page: () => '/account/keys' }),
  revocation_refused: template<OrderWords & { commonName: string }>({ page: orderPage }),
  power_of_attorney_needed: template<OrderWords & { representative: string }>({ page: powerPage }),
  power_of_attorney_sign: template<SigningWords>({ link: 'sign_power_of_attorney' }),
  power_of_attorney_reminder: template<SigningWords>({ link: 'sign_power_of_attorney' }),
  power_of_attorney_declined: template<OrderWords & { signatory: string; reason: string }>({
    page: powerPage,
  }),
  power_of_attorney_accepted: template<OrderWords & { representative: string }>({ page: orderPage }),
  power_of_attorney_refused: template<OrderWords & { reason: string }>({ page: powerPage }),
} as const;

export type MailTemplate = keyof typeof templates;
export type MailData<T extends MailTemplate> =
  (typeof templates)[T] extends Template<infer Data> ? Data : never;
