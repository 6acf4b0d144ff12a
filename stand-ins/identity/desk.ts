import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from '../shared/page';
import type { StandInEnv } from '../shared/stand-in-app';
import { shown } from './api';
import { IdentityProblem } from './input';
import type { Office } from './office';
import { REASONS, type Reason, type Verification } from './records';

/**
 * `/desk`: judging by hand (`POST /desk/verifications/:id/judge` with `{result, reason?}` as JSON or form),
 * `/desk/verifications`, `/desk/approvals`, `/desk/outbox`.
 */
export function identityDesk(office: Office, base: () => string): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.get('/', (c) => c.html(deskPage(office)));
  app.get('/verifications', (c) =>
    c.json({
      verifications: office.state.verifications
        .toReversed()
        .map((verification) => ({ ...shown(verification, base()), caOrderId: verification.caOrderId })),
    }),
  );
  app.get('/approvals', (c) => c.json({ approvals: office.state.approvals }));
  app.get('/outbox', (c) => c.json(office.outbox.list()));
  app.post('/verifications/:id/judge', async (c) => {
    const verification = office.find(c.req.param('id'));
    if (!verification) throw new IdentityProblem(404, 'not_found', 'There is no such verification.');
    const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
    const { result, reason } = readJudgement(isForm ? await c.req.parseBody() : await c.req.json());
    office.judge(verification, result, reason);
    return isForm ? c.redirect('/desk', 303) : c.json(shown(verification, base()));
  });
  app.onError((error, c) => {
    if (error instanceof IdentityProblem) return c.json(error.body(), error.status);
    throw error;
  });
  return app;
}

function readJudgement(input: Record<string, unknown>): { result: 'passed' | 'failed'; reason?: Reason } {
  if (input.result === 'passed') return { result: 'passed' };
  const reason = REASONS.find((known) => known === input.reason);
  if (input.result === 'failed' && reason) return { result: 'failed', reason };
  throw new IdentityProblem(
    400,
    'invalid_input',
    `"result" must be "passed", or "failed" with a "reason": ${REASONS.join(', ')}.`,
  );
}

function deskPage(office: Office) {
  const rows = office.state.verifications.toReversed().map(
    (verification) => html`<tr>
      <td>${verification.reference}<br /><span class="hint">CA order ${verification.caOrderId}</span></td>
      <td>${verification.person.firstName} ${verification.person.lastName}</td>
      <td>${verification.status}${verification.reason ? html`<br />${verification.reason}` : ''}</td>
      <td>${judgeForms(verification)}</td>
    </tr>`,
  );
  const head = ['Reference', 'Person', 'Status', 'Judge'].map((title) => html`<th scope="col">${title}</th>`);
  return page({
    locale: 'en',
    title: 'Identity desk',
    standIn: 'the identity service',
    wide: true,
    body: html`<p><a href="/desk/knobs">Knobs for bad days</a> · <a href="/desk/outbox">Outbox</a></p>
      <div class="scroll" tabindex="0" role="region" aria-label="Verifications">
        <table>
          <thead>
            <tr>${head}</tr>
          </thead>
          <tbody>${rows}</tbody>
        </table>
      </div>`,
  });
}

function judgeForms(verification: Verification) {
  const { id, status, reference } = verification;
  if (status === 'passed' || status === 'failed') return '–';
  const action = `/desk/verifications/${id}/judge`;
  const options = REASONS.map((reason) => html`<option>${reason}</option>`);
  return html`${
    status === 'submitted'
      ? html`<form method="post" action="${action}">
          <button class="primary" name="result" value="passed" aria-label="Pass ${reference}">Pass</button>
        </form>`
      : ''
  }
    <form method="post" action="${action}" class="inline">
      <select name="reason" aria-label="Reason why ${reference} fails">
        ${options}
      </select>
      <button name="result" value="failed" aria-label="Fail ${reference}">Fail</button>
    </form>`;
}
