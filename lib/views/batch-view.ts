import type { FieldProblemCode } from '@/lib/domain/field-problem';
import type { BatchCells, BatchColumn } from '@/lib/domain/request/batch/columns';
import type { Finding } from '@/lib/domain/request/pre-check-finding';

/** A product of which certificates can be asked for with a file. */
export interface BatchProduct {
  readonly id: string;
  /** Text in both languages. */
  readonly name: { readonly nl: string; readonly en: string };
  /** Certificates that are paid and not yet requested. */
  readonly free: number;
}

export interface BatchProblem {
  readonly column: BatchColumn;
  readonly problem: FieldProblemCode;
  readonly severity: Finding['severity'];
  readonly registered?: string | undefined;
}

/** What happens with a row on confirming: a draft is made, it waits for another certificate, or it is mended first. */
export type BatchFate = 'make' | 'wait' | 'mend';

export interface BatchRowView {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly fate: BatchFate;
  readonly cells: BatchCells;
  readonly organisation: string;
  readonly hostName: string;
  readonly number: string;
  readonly representative: string;
  readonly problems: readonly BatchProblem[];
}

/** A file as it was read; nothing is made of it yet. */
export interface BatchReading {
  /** Under which the drafts will be made: the same twice makes them once. */
  readonly batchId: string;
  readonly free: number;
  readonly rows: readonly BatchRowView[];
  /** Headings that we do not know. */
  readonly ignored: readonly string[];
}

/** A draft made from a file. */
export interface BatchDraft {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly row: number;
  readonly organisation: string;
  readonly hostName: string;
  readonly isDraft: boolean;
}
