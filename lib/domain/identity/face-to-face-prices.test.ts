import { expect, it } from 'vitest';
import { faceToFacePricesAt } from './face-to-face-prices';

const first = { notary: 12_500, courier: 8500 };
const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const change = (route: 'notary' | 'courier', cents: number, from: number) => ({
  id: `${route} ${from}`,
  route,
  cents,
  validFrom: day(from),
  reason: '',
  madeBy: '',
});
const changes = [change('notary', 14_000, 20), change('notary', 13_000, 10), change('courier', 9000, 15)];

it.each([
  [9, first],
  [10, { notary: 13_000, courier: 8500 }],
  [15, { notary: 13_000, courier: 9000 }],
  [30, { notary: 14_000, courier: 9000 }],
])('S0-A2.4d on day %i each route costs what holds by then', (number, expected) => {
  expect(faceToFacePricesAt(first, changes, day(number))).toEqual(expected);
});
