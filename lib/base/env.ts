import { z } from 'zod';

const secret = (purpose: string) => z.string().min(32).describe(purpose);
const address = (purpose: string) =>
  z
    .url({ protocol: /^https?$/ })
    .regex(/[^/]$/, 'without a slash at the end')
    .describe(purpose);

/**
 * Every variable the product reads, with what it is for. Nothing else in the product touches `process.env`.
 * A variable that is missing or malformed stops the start with its name and its purpose.
 */
const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development').describe('Kind of run'),
  ZEGEL_DEMO: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Set by the demo command only: allows stand-ins in a production build'),
  ZEGEL_DATA: z.string().default('.data').describe('Folder in which the demo command keeps its data'),
  APP_URL: address('Public address of the portal, without a trailing slash; links in mails start with it'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .describe('Connection string of the PostgreSQL database'),
  AUTH_SECRET: secret('Signs the session cookie; at least 32 characters'),
  DATA_KEYS: z
    .string()
    .regex(/^[\w-]+:[A-Za-z0-9+/]{43}=(,[\w-]+:[A-Za-z0-9+/]{43}=)*$/)
    .describe(
      'Keys for data encrypted at rest: name:base64 of 32 bytes, comma separated, the current one first',
    ),
  DIGICERT_BASE_URL: address('Address of the Services API v2, without a trailing slash'),
  TRUST_ASSISTANT_URL: z
    .url()
    .default('https://certcentral.digicert.eu/')
    .describe('Where a holder gets DigiCert Trust Assistant: the order details page of the CA, by default'),
  DIGICERT_API_KEY: z.string().min(16).describe('Key of the Services API, bound to a service user'),
  DIGICERT_WEBHOOK_SECRET: secret('Shared secret the CA sends in X-WEBHOOK-KEY; at least 32 characters'),
  DIGICERT_CONTAINER_ID: z.string().optional().describe('Division that our orders belong to (optional)'),
  MOLLIE_BASE_URL: address('Address of the Mollie API, without /v2'),
  MOLLIE_API_KEY: z.string().min(16).describe('Key of the Mollie API'),
  IDENTITY_BASE_URL: address(
    'Address of the identity provider; leave out when the CA mails the representative itself',
  ).optional(),
  IDENTITY_API_KEY: z.string().min(16).optional().describe('Key of the identity provider'),
  IDENTITY_WEBHOOK_SECRET: secret('Shared secret the identity provider sends in X-Identity-Key').optional(),
  KVK_BASE_URL: address('Address of the KVK API, up to and without /api'),
  KVK_API_KEY: z.string().min(8).describe('Key of the KVK API'),
  OIN_REGISTER_BASE_URL: address('Address of the OIN register API, up to and including /api/v1'),
  VIES_BASE_URL: address('Address of the VIES REST API, up to and including /rest-api'),
  TEST_ROOTS: z
    .string()
    .regex(/^https?:\/\/[^,\s]+(,https?:\/\/[^,\s]+)*$/)
    .optional()
    .describe(
      'Demo and test only: addresses of root certificates that the acceptance test believes, comma separated',
    ),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .describe('Mail server that sends our mail'),
  MAIL_BOUNCE_SECRET: secret(
    'Shared secret with which the mail server hands on what came back, in X-Mail-Key; at least 32 characters',
  ).optional(),
  MAIL_FROM: z.string().min(3).describe('Sender of our mail, for example Zegel <noreply@zegel.example>'),
  SALES_EMAIL: z.email().describe('Where customers reach sales'),
  VALIDATION_EMAIL: z.email().describe('Where customers reach the validation team'),
  SELLER_NAME: z.string().min(2).describe('Our legal name, as it stands on invoices'),
  SELLER_STREET: z.string().min(2).describe('Our street and number, on invoices'),
  SELLER_POSTCODE: z.string().min(4).describe('Our postcode, on invoices'),
  SELLER_CITY: z.string().min(2).describe('Our city, on invoices'),
  SELLER_KVK_NUMBER: z
    .string()
    .regex(/^\d{8}$/)
    .describe('Our KVK number: eight digits, on invoices'),
  SELLER_VAT_NUMBER: z
    .string()
    .regex(/^NL\d{9}B\d{2}$/)
    .describe('Our Dutch VAT number, such as NL123456782B01: on invoices, and to ask VIES with'),
  SELLER_IBAN: z
    .string()
    .regex(/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/)
    .describe('Our bank account without spaces: where invoices are paid by transfer'),
  SELLER_EMAIL: z.email().describe('Where customers ask about an invoice'),
});

export type Env = z.infer<typeof environment>;

const outside = [
  'DIGICERT_BASE_URL',
  'MOLLIE_BASE_URL',
  'IDENTITY_BASE_URL',
  'KVK_BASE_URL',
  'OIN_REGISTER_BASE_URL',
  'VIES_BASE_URL',
  'TEST_ROOTS',
  'SMTP_URL',
] as const;

const isLoopback = (url: string) => /^\w+:\/\/([^/@]*@)?(localhost|127\.|\[::1\])/.test(url);

/** Raised when the environment cannot be used; the message names each variable and what it is for. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/** Reads and checks an environment. Throws {@link EnvironmentError} naming everything that is wrong at once. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) throw new EnvironmentError(explain(result.error));
  refuseStandIns(result.data);
  return result.data;
}

function explain(error: z.ZodError): string {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))];
  const lines = names.map((name) => {
    const field = environment.shape[name as keyof typeof environment.shape];
    return `  ${name}: ${field.description ?? ''}`;
  });
  return `These environment variables are missing or malformed:\n${lines.join('\n')}\nSee docs/going-live.md.`;
}

/** A stand-in on loopback never serves a live portal (design: live mode). */
function refuseStandIns(env: Env): void {
  if (env.NODE_ENV !== 'production' || env.ZEGEL_DEMO === 'true') return;
  const local = outside.filter((name) => isLoopback(env[name] ?? ''));
  if (local.length > 0) {
    throw new EnvironmentError(
      `In production these must not point at this machine: ${local.join(', ')}. Give the address of the real system.`,
    );
  }
}

let parsed: Env | undefined;

/** The environment of this process, parsed at first use. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
