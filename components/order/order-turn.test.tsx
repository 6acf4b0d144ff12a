import fc from 'fast-check';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CheckKind, CheckRow } from '@/lib/domain/checks/check-kinds';
import { combinations, personKinds, rowsByKind, serverKinds } from '@/lib/domain/checks/combinations.fixture';
import { nextActor } from '@/lib/domain/checks/next-actor';
import { type Locale, locales, timeZone } from '@/lib/domain/locale';
import { messages } from '@/lib/views/messages';
import { turnButton } from '@/lib/views/order-buttons';
import type { OrderPageView } from '@/lib/views/order-view';
import { order as anOrder } from '@/lib/views/order-view.fixture';
import { CheckList } from './check-list';
import { StepButton } from './step-button';
import { TurnCard } from './turn-card';

const markup = (locale: Locale, page: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone={timeZone}>
      {page}
    </NextIntlClientProvider>,
  );

/** The part of the page that says whose turn it is and what asks what of whom, as the applicant sees it. */
function Turn({ order }: { order: OrderPageView }) {
  const button = turnButton(order);
  return (
    <>
      <TurnCard order={order} mayAct action={button ? <StepButton button={button} /> : undefined} />
      <CheckList order={order} mayAct validationEmail="desk@voorbeeld.nl" />
    </>
  );
}

function orderWith(rows: readonly CheckRow[]): OrderPageView {
  const checks = rows.map((row) => ({ ...row, fromMinutes: 0, usualMinutes: 1440, samples: 0, late: false }));
  return { ...anOrder, checks, next: nextActor('validating', rows) };
}

/** Of the class names of a button that is the one thing to do. */
const primary = ' bg-brand ';
const count = (text: string, part: string) => text.split(part).length - 1;

/** What is wrong with what a person sees. */
function judge(locale: Locale, order: OrderPageView): string[] {
  const html = markup(locale, <Turn order={order} />);
  const { turn } = messages[locale].order;
  const { states } = messages[locale].ui.task;
  const sentences = {
    applicant: turn.applicant,
    representative: turn.representative.replace('{name}', anOrder.representative?.name ?? ''),
    us: turn.us,
    ca: turn.ca,
    nobody: turn.nobody,
  };
  const said = Object.entries(sentences).filter(([, text]) => html.includes(`</svg>${text}</h2>`));
  const wrong: string[] = [];
  if (said.length !== 1 || said[0]?.[0] !== order.next.actor) wrong.push(`turn: ${said.map(([who]) => who)}`);
  if (count(html, primary) !== (turnButton(order)?.primary ? 1 : 0)) wrong.push('not one primary button');
  const rows = html.split('<li').slice(1);
  for (const [index, { kind, owner, action }] of order.checks.entries()) {
    const row = rows[index] ?? '';
    const links = count(row, 'no-print');
    if (owner !== 'applicant' && (links > 0 || row.includes(`>${states.todo}<`))) {
      wrong.push(`${kind}: homework of others`);
    }
    if (owner === 'applicant' && action && links !== 1) wrong.push(`${kind}: nothing to press`);
  }
  return wrong;
}

/**
 * One page for everything that the turn card can say, out of all combinations, and one for each row: the card reads
 * nothing else of the rows, and rows are shown apart from each other.
 */
function pagesOf(kinds: readonly CheckKind[]): ReadonlyMap<string, OrderPageView> {
  const pages = new Map<string, OrderPageView>();
  for (const rows of combinations(kinds)) {
    const next = nextActor('validating', rows);
    const key = `${next.actor} ${next.action} ${rows.find(({ kind }) => kind === next.check)?.reason}`;
    if (!pages.has(key)) pages.set(key, orderWith(rows));
  }
  for (const row of kinds.flatMap((kind) => rowsByKind[kind]))
    pages.set(JSON.stringify(row), orderWith([row]));
  return pages;
}

const pages = new Map([...pagesOf(serverKinds), ...pagesOf(personKinds)]);

describe.each(locales)('the order page in %s at every combination of check states', (locale) => {
  it('M36 M37 S0-1.4.0c S0-SCR-14 shows one next actor, and homework to nobody else', () => {
    expect(pages.size).toBeGreaterThan(40);
    for (const [key, order] of pages) expect([key, judge(locale, order)]).toEqual([key, []]);
  });

  it('M36 holds for whole pages taken at random', () => {
    const anyRows = fc.tuple(...serverKinds.map((kind) => fc.constantFrom(...rowsByKind[kind])));
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(judge(locale, orderWith(rows))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
