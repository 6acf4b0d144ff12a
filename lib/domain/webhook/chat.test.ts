import { describe, expect, it } from 'vitest';
import { type ChatCard, chatMessage } from './chat-message';
import { EXCERPT_MAX, excerptOf } from './excerpt';
import { isChatAddress, shownAddress } from './kinds';

const live = { loopback: false };
const card: ChatCard = {
  title: 'Certificaat <uitgegeven> & klaar',
  facts: [{ name: 'Naam', value: 'a&b <x>' }],
  link: { text: 'Openen', url: 'https://zegel.example/certificates/1?a=1&b=2' },
};

describe('the address of a chat', () => {
  it.each([
    ['slack', 'https://hooks.slack.com/services/T0/B0/x', true],
    ['slack', 'https://hooks.slack.com.evil.example/services/T0/B0/x', false],
    ['slack', 'https://prod-01.westeurope.logic.azure.com/workflows/1', false],
    [
      'teams',
      'https://prod-01.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sig=x',
      true,
    ],
    ['teams', 'https://contoso.webhook.office.com/webhookb2/1', true],
    ['teams', 'https://default0.1.environment.api.powerplatform.com/powerautomate/x', true],
    ['teams', 'https://logic.azure.com.evil.example/', false],
    ['teams', 'http://127.0.0.1:4000/', false],
  ] as const)('M64 %s %s: %s', (kind, url, taken) => {
    expect(isChatAddress(kind, url, live)).toBe(taken);
  });

  it('M64 is this machine only in the demo, and is never shown whole', () => {
    expect(isChatAddress('slack', 'http://127.0.0.1:4000/', { loopback: true })).toBe(true);
    expect(isChatAddress('slack', 'https://example.nl/', { loopback: true })).toBe(false);
    expect(shownAddress('https://hooks.slack.com/services/T0/B0/secret')).toBe('https://hooks.slack.com/…');
  });
});

describe('a message card', () => {
  it('M64 for Slack has its text as fallback, blocks, and nothing that Slack would take for markup', () => {
    expect(chatMessage('slack', card)).toEqual({
      text: 'Certificaat &lt;uitgegeven&gt; &amp; klaar',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: card.title } },
        { type: 'section', fields: [{ type: 'mrkdwn', text: '*Naam*\na&amp;b &lt;x&gt;' }] },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: '<https://zegel.example/certificates/1?a=1&amp;b=2|Openen>',
          },
        },
      ],
    });
  });

  it('M64 for Teams is a message with one adaptive card', () => {
    const [attachment, ...more] = (chatMessage('teams', card) as { attachments: unknown[] }).attachments;
    expect(more).toEqual([]);
    expect(attachment).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        body: [
          { type: 'TextBlock', text: card.title },
          { type: 'FactSet', facts: [{ title: 'Naam', value: 'a&b <x>' }] },
        ],
        actions: [{ type: 'Action.OpenUrl', url: card.link.url }],
      },
    });
  });
});

describe('what is kept of an answer', () => {
  it.each([
    ['', null],
    ['  \u0000\n ', null],
    [
      '{"error":"no order 0190a6de-7b1c-7d3e-8f00-0123456789ab"}',
      '{"error":"no order 0190a6de-7b1c-7d3e-8f00-0123456789ab"}',
    ],
    ['token=abc password: "hunter2" rest', 'token=… password: "…" rest'],
    ['Authorization: Bearer abc.def', 'Authorization: …'],
    ['seen Bearer abc123 here', 'seen Bearer … here'],
    ['v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4= is wrong', 'v1,… is wrong'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', '…'],
    ['<html>\n<h1>Bad\tGateway</h1>', '<html> <h1>Bad Gateway</h1>'],
    ['Internationaliseringsorganisatie', 'Internationaliseringsorganisatie'],
  ])('M64 of %j: %j', (answer, kept) => {
    expect(excerptOf(answer)).toBe(kept);
  });

  it('M64 is short', () => {
    expect(excerptOf('nee '.repeat(500))).toHaveLength(EXCERPT_MAX + 1);
  });
});
