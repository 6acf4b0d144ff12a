import { join } from 'node:path';
import { start as startDigicert } from './digicert/server';
import { start as startIdentity } from './identity/server';
import { start as startMailbox } from './mailbox/server';
import { start as startMollie } from './mollie/server';
import { start as startRegisters } from './registers/server';
import { PortTakenError } from './shared/listen';
import { numberSetting, requiredSetting, setting } from './shared/settings';

/**
 * Starts all stand-ins from the environment, prints one line for each, and stops them on SIGTERM or SIGINT.
 * Ports: the `*_STAND_IN_PORT` variables, else ZEGEL_PORT (3000) plus a fixed offset each.
 */
const base = numberSetting('ZEGEL_PORT', 3000);
const dataDir = setting('STAND_INS_DATA') ?? join('.data', 'stand-ins');
const digicertPort = numberSetting('DIGICERT_STAND_IN_PORT', base + 10);
const kvkApiKey = setting('KVK_API_KEY');
/** The CA's webhook was set up by hand in its console; here that has been done already, when the portal is known. */
const portalUrl = setting('APP_URL');
const bounceSecret = setting('MAIL_BOUNCE_SECRET');

interface StandIn {
  readonly url: string;
  readonly smtpUrl?: string;
  close(): Promise<void>;
}

const starters: Readonly<Record<string, () => Promise<StandIn>>> = {
  digicert: () =>
    startDigicert({
      port: digicertPort,
      dataDir,
      apiKey: requiredSetting('DIGICERT_API_KEY'),
      webhookSecret: requiredSetting('DIGICERT_WEBHOOK_SECRET'),
      ...(portalUrl === undefined ? {} : { webhookUrl: `${portalUrl}/api/webhooks/digicert` }),
      autoPilot: { seconds: numberSetting('DIGICERT_AUTO_PILOT_SECONDS', 3) },
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new PortTakenError('DigiCert', digicertPort, 'DIGICERT_STAND_IN_PORT');
    }),
  mollie: () =>
    startMollie({
      port: numberSetting('MOLLIE_STAND_IN_PORT', base + 20),
      dataDir,
      apiKey: requiredSetting('MOLLIE_API_KEY'),
    }),
  identity: () =>
    startIdentity({
      port: numberSetting('IDENTITY_STAND_IN_PORT', base + 30),
      dataDir,
      apiKey: requiredSetting('IDENTITY_API_KEY'),
      webhookSecret: requiredSetting('IDENTITY_WEBHOOK_SECRET'),
      digicertDeskUrl: setting('DIGICERT_DESK_URL') ?? `http://127.0.0.1:${digicertPort}/desk`,
    }),
  registers: () =>
    startRegisters({
      port: numberSetting('REGISTERS_STAND_IN_PORT', base + 40),
      dataDir,
      ...(kvkApiKey === undefined ? {} : { kvkApiKey }),
    }),
  mailbox: () =>
    startMailbox({
      port: numberSetting('MAILBOX_STAND_IN_PORT', base + 50),
      smtpPort: numberSetting('MAILBOX_SMTP_PORT', base + 51),
      dataDir,
      ...(portalUrl && bounceSecret
        ? { bounceTo: { url: `${portalUrl}/api/webhooks/mail`, secret: bounceSecret } }
        : {}),
    }),
};

const running: StandIn[] = [];

async function stop(exitCode: number): Promise<void> {
  await Promise.allSettled(running.splice(0).map((standIn) => standIn.close()));
  process.exit(exitCode);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(0));

try {
  for (const [name, startOne] of Object.entries(starters)) {
    const standIn = await startOne();
    running.push(standIn);
    console.log(`${name.padEnd(10)} ${standIn.url}${standIn.smtpUrl ? `  ${standIn.smtpUrl}` : ''}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(1);
}
