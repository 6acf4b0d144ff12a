/**
 * The environment of the demo, for the portal, the worker and the stand-ins alike.
 */
export function demoEnvironment({ ports, secrets }) {
  const at = (port, path = '') => `http://127.0.0.1:${port}${path}`;
  return {
    ZEGEL_DEMO: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    APP_URL: `http://localhost:${ports.portal}`,
    AUTH_SECRET: secrets.auth,
    DATA_KEYS: secrets.dataKeys,
    DIGICERT_BASE_URL: at(ports.digicert, '/services/v2'),
    TRUST_ASSISTANT_URL: at(ports.digicert, '/desk/trust-assistant'),
    DIGICERT_API_KEY: secrets.digicertKey,
    DIGICERT_WEBHOOK_SECRET: secrets.digicertWebhook,
    MOLLIE_BASE_URL: at(ports.mollie),
    MOLLIE_API_KEY: secrets.mollieKey,
    IDENTITY_BASE_URL: at(ports.identity),
    IDENTITY_API_KEY: secrets.identityKey,
    IDENTITY_WEBHOOK_SECRET: secrets.identityWebhook,
    KVK_BASE_URL: at(ports.registers, '/kvk/test'),
    KVK_API_KEY: secrets.kvkKey,
    OIN_REGISTER_BASE_URL: at(ports.registers, '/oin/api/v1'),
    VIES_BASE_URL: at(ports.registers, '/vies/rest-api'),
    TEST_ROOTS: ['g1-root', 'g4-root'].map((id) => at(ports.digicert, `/pki/ca/${id}.cer`)).join(','),
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_BOUNCE_SECRET: secrets.mailBounce,
    MAIL_FROM: 'Zegel <noreply@zegel.example>',
    SALES_EMAIL: 'sales@zegel.example',
    VALIDATION_EMAIL: 'validation@zegel.example',
    ...seller,
    ...standIns(ports, at),
  };
}

/** Who the demo is on its invoices: numbers that pass their check digits and belong to nobody. */
const seller = {
  SELLER_NAME: 'Zegel Demo B.V.',
  SELLER_STREET: 'Voorbeeldkade 1',
  SELLER_POSTCODE: '3511 AA',
  SELLER_CITY: 'Utrecht',
  SELLER_KVK_NUMBER: '90000003',
  SELLER_VAT_NUMBER: 'NL000099998B57',
  SELLER_IBAN: 'NL02ABNA0123456789',
  SELLER_EMAIL: 'facturen@zegel.example',
};

/** What only the stand-ins read. */
const standIns = (ports, at) => ({
  DIGICERT_STAND_IN_PORT: String(ports.digicert),
  MOLLIE_STAND_IN_PORT: String(ports.mollie),
  IDENTITY_STAND_IN_PORT: String(ports.identity),
  REGISTERS_STAND_IN_PORT: String(ports.registers),
  MAILBOX_STAND_IN_PORT: String(ports.mailbox),
  MAILBOX_SMTP_PORT: String(ports.smtp),
  DIGICERT_DESK_URL: at(ports.digicert, '/desk'),
});
