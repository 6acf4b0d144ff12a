import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { type Markup, page } from '../shared/page';
import type { StandInEnv } from '../shared/stand-in-app';
import { attachmentName, bytesOf, SANDBOX_POLICY, sandboxedHtml } from './content';
import { REFRESH_SCRIPT } from './refresh-script';
import type { MessageStore, StoredMessage } from './store';

const STAND_IN = 'the mail server';

/** The mailbox for people: the list at `/`, one message at `/messages/:id`. */
export function mailboxPages(store: MessageStore, mayBounce: boolean): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.get('/', (c) => c.html(listPage(store, searched(c))));
  app.get('/list', (c) => c.html(messageList(store.list(filterOf(searched(c))))));
  app.get('/messages/:id', async (c) => {
    const message = store.find(c.req.param('id'));
    return message ? c.html(await messagePage(store, message, mayBounce)) : c.html(missingPage(), 404);
  });
  app.get('/messages/:id/html', async (c) => {
    const message = store.find(c.req.param('id'));
    const body = message ? sandboxedHtml(await store.parse(message)) : null;
    if (body === null) return c.html(missingPage(), 404);
    return c.html(body, 200, { 'content-security-policy': SANDBOX_POLICY });
  });
  return app;
}

function searched(c: Context): string {
  return c.req.query('to') ?? '';
}

function filterOf(to: string) {
  return to === '' ? {} : { to };
}

function listPage(store: MessageStore, to: string): Markup {
  return page({
    locale: 'en',
    title: 'Mailbox',
    standIn: STAND_IN,
    wide: true,
    script: REFRESH_SCRIPT,
    body: html`<form class="inline row" role="search">
        <div>
          <label for="to">Recipient</label>
          <input id="to" name="to" value="${to}" autocomplete="off" />
        </div>
        <button>Show</button>
        <a class="button" href="/desk/knobs">Knobs for bad days</a>
      </form>
      <p id="said" role="status" class="hidden"></p>
      <div id="list">${messageList(store.list(filterOf(to)))}</div>`,
  });
}

function messageList(messages: StoredMessage[]): Markup {
  if (messages.length === 0) return html`<p>No mail yet. This page looks for new mail by itself.</p>`;
  const items = messages.map(
    ({ id, subject, envelope, receivedAt, attachments }) =>
      html`<li>
        <a href="/messages/${id}"
          ><strong>${subject || '(no subject)'}</strong>
          <span
            >To ${envelope.to.join(', ')} · ${shortTime(receivedAt)}${
              attachments > 0 ? ` · ${attachments} attached` : ''
            }</span
          ></a
        >
      </li>`,
  );
  return html`<ul class="messages">
    ${items}
  </ul>`;
}

async function messagePage(store: MessageStore, message: StoredMessage, mayBounce: boolean): Promise<Markup> {
  const email = await store.parse(message);
  const files = email.attachments.map(
    (attachment, index) =>
      html`<li>
        <a href="/api/messages/${message.id}/attachments/${index}" download
          >${attachmentName(attachment, index)}</a
        >
        (${attachment.mimeType}, ${bytesOf(attachment).length} bytes)
      </li>`,
  );
  const headers = email.headers.map(({ originalKey, value }) => `${originalKey}: ${value}`).join('\n');
  return page({
    locale: 'en',
    title: message.subject || '(no subject)',
    standIn: STAND_IN,
    wide: true,
    body: html`<p><a href="/">All mail</a></p>
      <dl>
        <dt>From</dt>
        <dd>${message.from}</dd>
        <dt>To</dt>
        <dd>${message.to.join(', ')}</dd>
        <dt>Delivered to</dt>
        <dd>${message.envelope.to.join(', ')}</dd>
        <dt>Received</dt>
        <dd>${shortTime(message.receivedAt)}</dd>
      </dl>
      ${
        files.length > 0
          ? html`<h2>Attachments</h2>
              <ul>
                ${files}
              </ul>`
          : ''
      }
      ${
        email.html === undefined
          ? ''
          : html`<iframe
              title="The message as it looks"
              src="/messages/${message.id}/html"
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            ></iframe>`
      }
      <details ${email.html === undefined ? 'open' : ''}>
        <summary>Plain text</summary>
        <pre tabindex="0">${email.text ?? '(none)'}</pre>
      </details>
      <details>
        <summary>Headers</summary>
        <pre tabindex="0">${headers}</pre>
      </details>
      <p><a href="/api/messages/${message.id}/raw">Source of the message</a></p>
      ${mayBounce ? bounceForm(message) : ''}`,
  });
}

function bounceForm({ id }: StoredMessage): Markup {
  return html`<form method="post" action="/desk/messages/${id}/bounce">
    <button>Give it back: this address does not exist</button>
  </form>`;
}

function missingPage(): Markup {
  return page({
    locale: 'en',
    title: 'There is no such message',
    standIn: STAND_IN,
    body: html`<p><a href="/">All mail</a></p>`,
  });
}

function shortTime(moment: string): string {
  return moment.slice(0, 19).replace('T', ' ');
}
