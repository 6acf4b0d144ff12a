import { conversationPulse, noteSeen, saveDraft, sendMessage } from '@/lib/web/conversation';
import { staffRoute } from '@/lib/web/route';

/** What an open page of messages asks for every few seconds. */
export const GET = staffRoute<{ id: string }>(conversationPulse);
/** A message with its files, or a note among our own people. */
export const POST = staffRoute<{ id: string }>(sendMessage);
/** A draft, kept when its page is left. */
export const PUT = staffRoute<{ id: string }>(saveDraft);
/** What was read. */
export const PATCH = staffRoute<{ id: string }>(noteSeen);
