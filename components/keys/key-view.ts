import type { OrderState } from '@/lib/domain/order/lifecycle';
import type { Generation } from '@/lib/domain/product/generations';
import type { ActionResult } from '@/lib/views/action-result';

/** The certificate as the key page works with it. */
export interface KeyCertificate {
  /** PEM. */
  readonly leaf: string;
  /** PEM of the issuers, the leaf's issuer first. */
  readonly chain: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly fingerprint: string;
  /** Subject alternative names. */
  readonly names: readonly string[];
}

/** What the key page knows about its order. */
export interface KeyScreen {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly productName: string;
  readonly generation: Generation;
  readonly keyBits: readonly number[];
  readonly defaultBits: number;
  readonly keySource: 'browser' | 'csr' | null;
  readonly commonName: string;
  readonly oin: string | null;
  readonly organisation: { readonly name: string; readonly city: string; readonly country: string };
  readonly collectBefore: Date | null;
  readonly completedAt: Date | null;
  readonly sealedKey: string | null;
  readonly caMessage: string | null;
  readonly certificate: KeyCertificate | undefined;
  readonly helpEmail: string;
  /** Changes with the order: what a waiting page compares. */
  readonly version: string;
}

/** What the page may ask of the server. Nothing of it carries a private key or a password. */
export interface KeyActions {
  readonly reissue: (key: { csr: string; sealedKey?: string }) => Promise<ActionResult<void>>;
  readonly recordCollected: () => Promise<ActionResult<void>>;
}

/** Which of its faces the page shows. */
export type KeyStage = 'early' | 'ended' | 'waiting' | 'own' | 'make';

/** The face of the page, from the state of the order and where its key lies. */
export function keyStage(view: Pick<KeyScreen, 'state' | 'keySource' | 'certificate'>): KeyStage {
  const { state, keySource, certificate } = view;
  if (state === 'reissuing') return 'waiting';
  if (state === 'issued' || state === 'completed') {
    return keySource === 'csr' && certificate ? 'own' : 'make';
  }
  const over: readonly OrderState[] = ['declined', 'rejected', 'canceled', 'revoked', 'expired'];
  return over.includes(state) ? 'ended' : 'early';
}
