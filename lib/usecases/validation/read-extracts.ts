import { db } from '@/lib/db/client';
import type { Organisation } from '@/lib/db/generated/client';
import { type ComparedRow, compareOrganisation } from '@/lib/domain/validation/compare';
import type { TradeRegisterAnswer } from '@/lib/registers/kvk/kvk';
import type { OinAnswer } from '@/lib/registers/oin-register';

export interface KvkExtract {
  readonly askedAt: Date;
  readonly number: string;
  readonly answer: TradeRegisterAnswer;
  /** What was typed beside it, field by field; empty when the register has no entry. */
  readonly rows: readonly ComparedRow[];
}

export interface OinExtract {
  readonly askedAt: Date;
  readonly number: string;
  readonly answer: OinAnswer;
  /** The register names another organisation by its KVK number. */
  readonly otherOrganisation: boolean;
}

export interface Extracts {
  readonly kvk: KvkExtract | null;
  readonly oin: OinExtract | null;
}

type TypedOrganisation = Pick<
  Organisation,
  'name' | 'kvkNumber' | 'street' | 'houseNumber' | 'postcode' | 'city'
>;

/** The newest extract of each register, beside what is in the request. */
export async function readExtracts(orderId: string, typed: TypedOrganisation | null): Promise<Extracts> {
  const newest = await db().registerExtract.findMany({
    where: { orderId },
    orderBy: [{ register: 'asc' }, { askedAt: 'desc' }, { id: 'desc' }],
    distinct: ['register'],
  });
  const kvk = newest.find(({ register }) => register === 'kvk');
  const oin = newest.find(({ register }) => register === 'oin');
  return {
    kvk: kvk ? kvkExtract({ ...kvk, answer: kvk.answer as unknown as TradeRegisterAnswer }, typed) : null,
    oin: oin ? oinExtract({ ...oin, answer: oin.answer as unknown as OinAnswer }, typed) : null,
  };
}

interface Kept<Answer> {
  askedAt: Date;
  number: string;
  answer: Answer;
}

function kvkExtract(kept: Kept<TradeRegisterAnswer>, typed: TypedOrganisation | null): KvkExtract {
  const { askedAt, number, answer } = kept;
  const rows =
    answer.state === 'found' && typed
      ? compareOrganisation({ ...typed, kvkNumber: typed.kvkNumber ?? '' }, answer.entry)
      : [];
  return { askedAt, number, answer, rows };
}

function oinExtract(kept: Kept<OinAnswer>, typed: TypedOrganisation | null): OinExtract {
  const { askedAt, number, answer } = kept;
  const registered = answer.state === 'active' ? answer.kvkNumber : undefined;
  return {
    askedAt,
    number,
    answer,
    otherOrganisation: Boolean(registered && registered !== typed?.kvkNumber),
  };
}
