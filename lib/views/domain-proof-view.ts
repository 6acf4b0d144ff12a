/** The TXT record that proves control over a domain, as it is put in the DNS. */
export interface TxtRecord {
  /** The name of the certificate itself: the record stands on exactly that name. */
  readonly name: string;
  readonly value: string;
  /** From then on the CA wants another value; undefined when it does not say. */
  readonly expires: Date | undefined;
}

/**
 * How the proof for an own domain stands (S0-1.4.2c): the record to publish, `lapsed` when an earlier proof no longer
 * counts; or the CA could not be asked for it now; or it is done; or the order no longer asks for it.
 */
export type DomainProofView =
  | { readonly state: 'open'; readonly record: TxtRecord; readonly lapsed: boolean }
  | { readonly state: 'could_not_ask' | 'proved' | 'closed' };
