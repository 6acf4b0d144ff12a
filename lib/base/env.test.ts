import { describe, expect, it } from 'vitest';
import { EnvironmentError, parseEnv } from './env';

const good = {
  NODE_ENV: 'production',
  ZEGEL_DEMO: 'true',
  APP_URL: 'http://localhost:3000',
  DATABASE_URL: 'postgresql://zegel:zegel@127.0.0.1:3060/zegel',
  AUTH_SECRET: 'a'.repeat(32),
  DATA_KEYS: `one:${Buffer.alloc(32).toString('base64')}`,
  DIGICERT_BASE_URL: 'http://127.0.0.1:3010/services/v2',
  DIGICERT_API_KEY: 'k'.repeat(16),
  DIGICERT_WEBHOOK_SECRET: 'w'.repeat(32),
  MOLLIE_BASE_URL: 'http://127.0.0.1:3020',
  MOLLIE_API_KEY: 'm'.repeat(16),
  KVK_BASE_URL: 'http://127.0.0.1:3040/kvk/test',
  KVK_API_KEY: 'kvk-key-1',
  OIN_REGISTER_BASE_URL: 'http://127.0.0.1:3040/oin/api/v1',
  VIES_BASE_URL: 'http://127.0.0.1:3040/vies/rest-api',
  SMTP_URL: 'smtp://127.0.0.1:3051',
  MAIL_FROM: 'Zegel <noreply@zegel.example>',
  SALES_EMAIL: 'sales@zegel.example',
  VALIDATION_EMAIL: 'validation@zegel.example',
  SELLER_NAME: 'Zegel Demo B.V.',
  SELLER_STREET: 'Voorbeeldkade 1',
  SELLER_POSTCODE: '3511 AA',
  SELLER_CITY: 'Utrecht',
  SELLER_KVK_NUMBER: '90000003',
  SELLER_VAT_NUMBER: 'NL000099998B57',
  SELLER_IBAN: 'NL02ABNA0123456789',
  SELLER_EMAIL: 'facturen@zegel.example',
};

const real = {
  DIGICERT_BASE_URL: 'https://certcentral.digicert.eu/services/v2',
  MOLLIE_BASE_URL: 'https://api.mollie.com',
  KVK_BASE_URL: 'https://api.kvk.nl',
  OIN_REGISTER_BASE_URL: 'https://oinregister.logius.nl/api/v1',
  VIES_BASE_URL: 'https://ec.europa.eu/taxation_customs/vies/rest-api',
  SMTP_URL: 'smtps://user:secret@mail.example',
};

const messageOf = (source: Record<string, string | undefined>) => {
  try {
    parseEnv(source);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    return error instanceof Error ? error.message : '';
  }
};

describe('the environment', () => {
  it('is read once it is whole', () => {
    expect(parseEnv(good)).toMatchObject({ APP_URL: good.APP_URL, ZEGEL_DATA: '.data' });
  });

  it.each(Object.keys(good).filter((name) => !['NODE_ENV', 'ZEGEL_DEMO'].includes(name)))(
    'names %s and what it is for when it is missing or empty',
    (name) => {
      for (const value of [undefined, '']) {
        expect(messageOf({ ...good, [name]: value })).toMatch(new RegExp(`^  ${name}: \\w`, 'm'));
      }
    },
  );

  it.each([
    ['AUTH_SECRET', 'short'],
    ['DATABASE_URL', 'mysql://localhost/zegel'],
    ['DATA_KEYS', 'one:notbase64'],
    ['APP_URL', 'localhost:3000'],
    ['APP_URL', 'https://portal.example/'],
    ['SMTP_URL', 'http://mail'],
    ['SALES_EMAIL', 'sales'],
  ])('refuses %s when it is malformed', (name, value) => {
    expect(messageOf({ ...good, [name]: value })).toContain(name);
  });

  it('names everything that is wrong at once, and no value', () => {
    const message = messageOf({ ...good, AUTH_SECRET: 'hunter2', MOLLIE_API_KEY: undefined });
    expect(message).toContain('AUTH_SECRET');
    expect(message).toContain('MOLLIE_API_KEY');
    expect(message).not.toContain('hunter2');
  });

  it('refuses a stand-in in production, except for the demo command', () => {
    const live = { ...good, ...real, ZEGEL_DEMO: 'false' };
    expect(messageOf(live)).toBe('');
    expect(messageOf({ ...live, MOLLIE_BASE_URL: good.MOLLIE_BASE_URL })).toContain('MOLLIE_BASE_URL');
    expect(messageOf({ ...live, SMTP_URL: 'smtp://user:pw@localhost:25' })).toContain('SMTP_URL');
    expect(messageOf({ ...live, SMTP_URL: good.SMTP_URL, ZEGEL_DEMO: 'true' })).toBe('');
  });
});
