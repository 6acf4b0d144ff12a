import { describe, expect, it } from 'vitest';
import { readSort, sorting, sortParts } from './staff-sort';

describe('S0-ACT-05 how a list of staff is sorted, in its address', () => {
  it.each([
    ['accounts', 'name', 'name'],
    ['accounts', '-number', '-number'],
    ['accounts', 'total', '-created'],
    ['orders', 'since', 'since'],
    ['orders', '', '-created'],
    ['invoices', '-total', '-total'],
    ['invoices', '--total', '-issued'],
    ['invoices', "' or 1=1", '-issued'],
  ] as const)('reads the %s sorted by %j as %s', (list, text, sort) => {
    expect(readSort(list, text)).toBe(sort);
  });

  it('takes a sort apart', () => {
    expect(sortParts('orders', '-state')).toEqual({ column: 'state', down: true });
    expect(sortParts('orders', 'state')).toEqual({ column: 'state', down: false });
  });

  it('links each column to its first way, and the sorted one to the other way', () => {
    const link = sorting('invoices', 'due', { search: 'a & b', state: '', sort: 'due' });
    expect(link('due')).toEqual({
      href: '/staff/invoices?search=a+%26+b&sort=-due',
      direction: 'ascending',
    });
    expect(link('total')).toEqual({ href: '/staff/invoices?search=a+%26+b&sort=-total' });
    expect(link('number')).toEqual({ href: '/staff/invoices?search=a+%26+b&sort=number' });
  });

  it('says the usual way by its column too', () => {
    const link = sorting('accounts', '-created', {});
    expect(link('created')).toEqual({ href: '/staff/accounts?sort=created', direction: 'descending' });
  });
});
