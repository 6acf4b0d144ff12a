import type { ControlProof } from '@/lib/domain/domain-name/control-proof';

/** What to publish or to read, and for how long the CA takes it. */
export interface OpenProof {
  readonly proof: ControlProof;
  /** The name that is proved: that of the certificate, or the domain it stands under. */
  readonly scopeName: string;
  /** From then on the CA wants another value; undefined when it does not say, or needs none. */
  readonly expires: Date | undefined;
  /** An earlier proof no longer counts. */
  readonly lapsed: boolean;
}

/**
 * How the proof for an own domain stands (S0-1.4.2c): what is asked; or the CA could not be asked for it now; or it is
 * done; or the order no longer asks for it.
 */
export type DomainProofView =
  | ({ readonly state: 'open' } & OpenProof)
  | { readonly state: 'could_not_ask' | 'proved' | 'closed' };
