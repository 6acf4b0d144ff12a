import type { ChatKind } from './kinds';

/** What people in a chat get to see of an event. */
export interface ChatCard {
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly link: { readonly text: string; readonly url: string };
}

/** The body that a chat's incoming webhook takes. It carries no signature: the chat's own address is what proves us. */
export function chatMessage(kind: ChatKind, card: ChatCard): object {
  return kind === 'slack' ? slackMessage(card) : teamsMessage(card);
}

/** Slack, "Formatting text for app surfaces": these three are written as entities, so that no text becomes a link. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Limit of a header block (Slack, "Header block"). */
const HEADER_MAX = 150;

function slackMessage({ title, facts, link }: ChatCard): object {
  const fields = facts.map(({ name, value }) => ({
    type: 'mrkdwn',
    text: `*${escaped(name)}*\n${escaped(value)}`,
  }));
  const leads = { type: 'mrkdwn', text: `<${escaped(link.url)}|${escaped(link.text)}>` };
  return {
    text: escaped(title),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: title.slice(0, HEADER_MAX) } },
      ...(fields.length > 0 ? [{ type: 'section', fields }] : []),
      { type: 'section', text: leads },
    ],
  };
}

/** Teams, "Post in a channel when a webhook request is received": a message with one adaptive card. */
function teamsMessage({ title, facts, link }: ChatCard): object {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.2',
    body: [
      { type: 'TextBlock', size: 'Medium', weight: 'Bolder', wrap: true, text: title },
      ...(facts.length > 0
        ? [{ type: 'FactSet', facts: facts.map(({ name, value }) => ({ title: name, value })) }]
        : []),
    ],
    actions: [{ type: 'Action.OpenUrl', title: link.text, url: link.url }],
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}
