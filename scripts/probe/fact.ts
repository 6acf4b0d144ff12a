import type { Asker } from './ask';

/** Where we have a fact from: the CA's pages, what other clients saw, or our own reasoning. */
export type Origin = 'documented' | 'observed' | 'assumed';

/** `holds`, `differs`: the account says so. `told`: the account settled an open question. `unseen`: it could not say. */
export type Verdict = 'holds' | 'differs' | 'told' | 'unseen';

export interface Finding {
  readonly verdict: Verdict;
  /** What the account said; never a name, an address or a key. */
  readonly seen: string;
}

/** Something our client counts on, and how an account proves it. */
export interface Fact {
  readonly id: string;
  readonly what: string;
  readonly origin: Origin;
  /** Changes something in the account: proved only when that was asked for. */
  readonly changes?: true;
  prove(ask: Asker, wish: Wish): Promise<Finding>;
}

/** What may be changed, in which sandbox. */
export interface Wish {
  readonly product: string;
  readonly organisationId: string | undefined;
}

export const told = (seen: string): Finding => ({ verdict: 'told', seen });
export const unseen = (seen: string): Finding => ({ verdict: 'unseen', seen });
/** Holds when the condition is true. */
export const judge = (right: boolean, seen: string): Finding => ({
  verdict: right ? 'holds' : 'differs',
  seen,
});
