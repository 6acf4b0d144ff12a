import type { CheckKind } from '@/lib/domain/checks/check-kinds';

/** A message as either side reads it. */
export interface ThreadMessage {
  readonly id: string;
  readonly side: 'customer' | 'desk';
  readonly mine: boolean;
  readonly authorName: string;
  readonly body: string;
  /** A note among our own people; customers never get one. */
  readonly internal: boolean;
  readonly check: CheckKind | null;
  readonly at: Date;
  /** When the other side first saw it. */
  readonly seenAt: Date | null;
  /** The reader's side has not seen it yet. */
  readonly isNew: boolean;
  readonly files: readonly ThreadFile[];
}

export interface ThreadFile {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  /** Its time was over: only that it was there is still known. */
  readonly erased: boolean;
}

export interface ThreadView {
  readonly orderId: string;
  readonly number: string;
  /** The side of whoever reads. */
  readonly side: 'customer' | 'desk';
  readonly mayWrite: boolean;
  readonly messages: readonly ThreadMessage[];
  /** How many there are before those. */
  readonly older: number;
  /** Checks about which the customer still owes an answer, the newest question first. */
  readonly questions: readonly CheckKind[];
  readonly draft: {
    readonly body: string;
    readonly check: CheckKind | null;
    readonly internal: boolean;
  } | null;
  readonly version: string;
}
