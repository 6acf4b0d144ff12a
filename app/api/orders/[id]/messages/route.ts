import { conversationPulse, noteSeen, saveDraft, sendMessage } from '@/lib/web/conversation';
import { readerRoute, userRoute } from '@/lib/web/route';

/** What an open page of messages asks for every few seconds. */
export const GET = readerRoute<{ id: string }>(conversationPulse);
/** A message with its files. */
export const POST = userRoute<{ id: string }>(sendMessage);
/** A draft, kept when its page is left. */
export const PUT = userRoute<{ id: string }>(saveDraft);
/** What was read. */
export const PATCH = userRoute<{ id: string }>(noteSeen);
