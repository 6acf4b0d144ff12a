import { receiveBounce } from '@/lib/usecases/mail/receive-bounce';
import { webhookRoute } from '@/lib/web/webhook';

/** The mail server hands on what came back: the report as it is, with our secret beside it. */
export const POST = webhookRoute((body, headers) => receiveBounce(headers.get('x-mail-key'), body), {
  longestBody: 1024 * 1024,
});
