import type { Contact, Organisation, Product } from '@/lib/db/generated/client';
import type { Generation } from '@/lib/domain/product/generations';
import type { Answers } from '@/lib/domain/request/answers';
import type { BatchRow } from '@/lib/domain/request/batch/read-table';
import type { ValidityChoice } from '@/lib/domain/validity/choice';
import type { BatchProblem } from '@/lib/views/batch-view';
import type { RegistersToAsk } from '../requests/registers-to-ask';

/** What all rows of a file are judged with. */
export interface BatchContext {
  readonly accountId: string;
  readonly product: Product & { generation: Generation };
  readonly organisations: readonly Organisation[];
  readonly contacts: readonly Contact[];
  readonly usualTerm: ValidityChoice;
  readonly registers: RegistersToAsk;
  /** How a draft that does not exist yet is called where others are compared with it. */
  readonly noOrder: string;
  readonly at: Date;
}

export interface JudgedRow extends BatchRow {
  readonly answers: Partial<Answers>;
  readonly organisation: string;
  readonly hostName: string;
  readonly problems: readonly BatchProblem[];
}
