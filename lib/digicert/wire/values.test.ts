import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { flag, id, list, maybe, moment, optionalId, text } from './values';

const read = (schema: z.ZodType, value: unknown) => z.looseObject({ key: schema }).parse(value);
const absent = [{}, { key: null }, { key: undefined }];

describe('values of the CA (reference 1.4, 1.5)', () => {
  it.each(absent)('may be missing: %o', (json) => {
    expect(read(text, json).key).toBeUndefined();
    expect(read(optionalId, json).key).toBeUndefined();
    expect(read(moment, json).key).toBeUndefined();
    expect(read(maybe(z.looseObject({ id })), json).key).toBeUndefined();
    expect(read(flag, json).key).toBe(false);
    expect(read(list(id), json).key).toEqual([]);
  });

  it('reads ids of both types as text, and no empty one', () => {
    expect(id.parse(42)).toBe('42');
    expect(id.parse('2042709')).toBe('2042709');
    expect(id.safeParse('').success).toBe(false);
    expect(id.safeParse(1.5).success).toBe(false);
  });

  it.each([true, 1, '1', 'true'])('reads %o as true', (value) => expect(flag.parse(value)).toBe(true));
  it.each([false, 0, '0', '', null, 'no', {}])('reads %o as false', (value) =>
    expect(flag.parse(value)).toBe(false),
  );

  it('reads a moment with its offset, and nothing else as one', () => {
    expect(moment.parse('2026-02-03T09:15:00+01:00')).toEqual(new Date('2026-02-03T08:15:00Z'));
    expect(moment.parse('soon')).toBeUndefined();
  });

  it('takes an empty list for a missing object', () => {
    expect(maybe(z.looseObject({ id })).parse([])).toBeUndefined();
    expect(maybe(z.looseObject({ id })).parse({ id: 3 })).toEqual({ id: '3' });
  });

  it('never drops an unreadable member of a list', () => {
    expect(list(z.looseObject({ id })).safeParse([{ id: 1 }, {}]).success).toBe(false);
  });
});
