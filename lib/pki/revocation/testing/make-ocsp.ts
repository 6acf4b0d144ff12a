import type { Bytes } from '../../bytes';
import { integer, nothing, octetString, oid, sequence, tagged, tlv } from '../../der';
import { hash } from '../../path/signature/hash';
import { bitsOf, type Signer } from './authority';
import { enumerated, generalizedTime, signed, utcTime } from './encode';
import { hours, revokedAt } from './make-crl';

const hashOids = { 'SHA-1': '1.3.14.3.2.26', 'SHA-256': '2.16.840.1.101.3.4.2.1' } as const;

export interface StatementOrder {
  serial: Bytes;
  issuer: Signer;
  status?: 'good' | 'revoked' | 'unknown';
  reason?: number;
  hash?: keyof typeof hashOids;
  thisUpdate?: Date;
  nextUpdate?: Date | null;
  extensions?: Bytes[];
  /** Writes thisUpdate as UTCTime. */
  utc?: boolean;
}

/** One SingleResponse: made an hour ago, for four hours, good. */
export async function statement(order: StatementOrder): Promise<Bytes> {
  const { issuer, hash: name = 'SHA-1', status = 'good', nextUpdate = hours(3), extensions } = order;
  const reason = order.reason === undefined ? [] : [tagged(0, enumerated(order.reason))];
  const said = {
    good: tlv(0x80),
    unknown: tlv(0x82),
    revoked: tlv(0xa1, generalizedTime(revokedAt), ...reason),
  };
  return sequence(
    sequence(
      sequence(oid(hashOids[name]), nothing()),
      octetString(await hash(name, issuer.name)),
      octetString(await hash(name, bitsOf(issuer))),
      tlv(0x02, order.serial),
    ),
    said[status],
    (order.utc ? utcTime : generalizedTime)(order.thisUpdate ?? hours(-1)),
    ...(nextUpdate ? [tagged(0, generalizedTime(nextUpdate))] : []),
    ...(extensions ? [tagged(1, sequence(...extensions))] : []),
  );
}

export interface AnswerOrder {
  by: Signer;
  named?: 'name' | 'key';
  producedAt?: Date;
  certificates?: Signer[];
  extensions?: Bytes[];
  /** Written when given; 0 is version 1. */
  version?: number;
  /** Signs instead of `by`. */
  keys?: CryptoKeyPair;
}

/** A successful OCSPResponse with the statements given. */
export async function answer(statements: Bytes[], order: AnswerOrder): Promise<Bytes> {
  const { by, named = 'key', certificates = [], extensions } = order;
  const responder =
    named === 'name' ? tagged(1, by.name) : tagged(2, octetString(await hash('SHA-1', bitsOf(by))));
  const data = sequence(
    ...(order.version === undefined ? [] : [tagged(0, integer(order.version))]),
    responder,
    generalizedTime(order.producedAt ?? hours(-1)),
    sequence(...statements),
    ...(extensions ? [tagged(1, sequence(...extensions))] : []),
  );
  const sent = certificates.map(({ certificate }) => certificate.der);
  const basic = sequence(
    data,
    await signed(data, order.keys ?? by.keys),
    ...(sent.length > 0 ? [tagged(0, sequence(...sent))] : []),
  );
  return sequence(enumerated(0), tagged(0, sequence(oid('1.3.6.1.5.5.7.48.1.1'), octetString(basic))));
}

/** An OCSPResponse that is a refusal (RFC 6960 section 4.2.1). */
export const refusal = (status: number): Bytes => sequence(enumerated(status));
