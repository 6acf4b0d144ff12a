import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { KnobDeclaration, Knobs, KnobValue } from './knobs';
import { page } from './page';

type AnyKnobs = Knobs<Record<string, KnobDeclaration>>;

/**
 * `GET /desk/knobs` (values as JSON; in a browser a form that explains each), `PUT` (some or all, JSON), `DELETE` (all
 * back to standard), `POST` (the form).
 */
export function knobsRouter(standIn: string, knobs: AnyKnobs): Hono {
  const app = new Hono();
  app.get('/', (c) => (wantsPage(c) ? c.html(knobsPage(standIn, knobs)) : c.json(knobs.values())));
  app.put('/', async (c) => {
    const problem = await knobs.set(await c.req.json().catch(() => null));
    return problem ? c.json({ error: problem }, 400) : c.json(knobs.values());
  });
  app.delete('/', async (c) => {
    await knobs.reset();
    return c.json(knobs.values());
  });
  app.post('/', async (c) => {
    const form = await c.req.parseBody();
    const problem = await knobs.set(fromForm(knobs, form));
    return problem ? c.text(problem, 400) : c.redirect('/desk/knobs', 303);
  });
  return app;
}

function wantsPage(c: Context): boolean {
  return (c.req.header('accept') ?? '').includes('text/html');
}

function fromForm(knobs: AnyKnobs, form: Record<string, unknown>): Record<string, KnobValue> {
  const values = Object.entries(knobs.declarations).map(([name, knob]): [string, KnobValue] => {
    const text = String(form[name] ?? '').trim();
    if (knob.options) return [name, text];
    if (typeof knob.standard === 'boolean') return [name, form[name] !== undefined];
    return [name, text === '' ? null : Number(text)];
  });
  return Object.fromEntries(values);
}

function knobsPage(standIn: string, knobs: AnyKnobs) {
  const rows = Object.entries(knobs.declarations).map(
    ([name, knob]) => html`<div class="row">
      ${field(name, knob, knobs.get(name))}
      <p class="hint" id="${name}-hint">${knob.explanation}</p>
    </div>`,
  );
  return page({
    locale: 'en',
    title: 'Knobs for bad days',
    standIn,
    body: html`<form method="post" action="/desk/knobs">${rows}<button class="primary">Set</button></form>`,
  });
}

function field(name: string, knob: KnobDeclaration, value: KnobValue) {
  const described = html`name="${name}" id="${name}" aria-describedby="${name}-hint"`;
  const label = html`<label for="${name}">${name}</label>`;
  if (knob.options) {
    const options = knob.options.map(
      (option) => html`<option ${option === value ? 'selected' : ''}>${option}</option>`,
    );
    return html`${label}<select ${described}>${options}</select>`;
  }
  if (typeof knob.standard === 'boolean') {
    return html`<label><input type="checkbox" ${described} ${value ? 'checked' : ''} /> ${name}</label>`;
  }
  return html`${label}<input type="number" min="0" step="1" ${described} value="${value ?? ''}" />`;
}
