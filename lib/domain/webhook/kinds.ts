/** Who reads the messages: a program of the customer, by a signature; or people in a chat, by an incoming webhook of it. */
export const webhookKinds = ['signed', 'teams', 'slack'] as const;
export type WebhookKind = (typeof webhookKinds)[number];
export type ChatKind = Exclude<WebhookKind, 'signed'>;

export const isChat = (kind: WebhookKind): kind is ChatKind => kind !== 'signed';

/**
 * Where the chats themselves take messages: Slack's incoming webhooks; of Teams both those of a workflow and those of
 * the connectors that Microsoft takes out of use.
 */
const hosts = {
  slack: /^hooks\.slack(-gov)?\.com$/,
  teams: /\.(webhook\.office\.com|logic\.azure\.com|powerplatform\.com)$/,
} as const satisfies Record<ChatKind, RegExp>;

const thisMachine = /^(localhost|127\.\d+\.\d+\.\d+)$/;

/** True for an address that the chat gave out; in the demo this machine passes for it. */
export function isChatAddress(kind: ChatKind, url: string, reach: { readonly loopback: boolean }): boolean {
  const { hostname } = new URL(url);
  return hosts[kind].test(hostname) || (reach.loopback && thisMachine.test(hostname));
}

/** As much of a chat's address as may be seen: whoever has the rest can write in that chat. */
export const shownAddress = (url: string) => `${new URL(url).origin}/…`;
