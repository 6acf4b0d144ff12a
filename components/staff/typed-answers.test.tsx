import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { timeZone } from '@/lib/domain/locale';
import { messages } from '@/lib/views/messages';
import { TypedAnswers } from './typed-answers';

const shown = (answers: Record<string, unknown>) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messages.nl} timeZone={timeZone}>
      <TypedAnswers answers={answers} />
    </NextIntlClientProvider>,
  ).replace(/<[^>]+>/g, ' ');

it('the desk reads moments and codes in words, and several people one by one', () => {
  const text = shown({
    agreements: { termsVersion: '2026-01', acceptedAt: '2026-11-21T09:30:00.000Z' },
    representative: {
      firstName: 'Jo',
      locale: 'en',
      others: [
        { firstName: 'An', email: 'an@voorbeeld.nl' },
        { firstName: 'Bo', email: 'bo@voorbeeld.nl' },
      ],
    },
  });
  expect(text).toContain('21 november 2026');
  expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}T|\[object/);
  for (const word of ['An', 'bo@voorbeeld.nl', 'Engels']) expect(text).toContain(word);
});
