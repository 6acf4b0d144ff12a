import { env } from '@/lib/base/env';

/** Where the app sends the representative back to. */
export const identityReturnUrl = () => `${env().APP_URL}/identity`;

/** Where the identity provider tells that something changed. */
export const identityWebhookUrl = () => `${env().APP_URL}/api/webhooks/identity`;
