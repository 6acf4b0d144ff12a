import { onOneLine } from './order-body';
import type { PlacedOrder } from './translate';
import { requestToApprove } from './translate';
import type { CaFile, Transport } from './transport';
import * as wire from './wire/certificate';
import { order, renewedOrder } from './wire/order';

/** The documented download formats (reference 3.10). None holds a private key. */
export type DownloadFormat =
  | 'pem_all'
  | 'pem_noroot'
  | 'pem_nointermediate'
  | 'default_pem'
  | 'default'
  | 'apache'
  | 'default_cer'
  | 'cer'
  | 'p7b';

/** Why a certificate is revoked (the CA's list, after RFC 5280 section 5.3.1). */
export type RevocationReason =
  | 'unspecified'
  | 'keyCompromise'
  | 'affiliationChanged'
  | 'superseded'
  | 'cessationOfOperation';

/** A new certificate on an order that was issued before. */
export interface Reissue {
  csr: string;
  commonName: string;
  comments?: string | undefined;
}

/** Answer to a reissue or duplicate; a certificate id here does not mean that the certificate exists. */
export type Reissued = Pick<PlacedOrder, 'certificateId' | 'requestToApprove'>;

/** A certificate beside the first one of an order, as the CA lists it. */
export interface CaDuplicate {
  certificateId: string;
  /** `pending`, `issued`, `revoked` or another word of the CA. */
  status: string | undefined;
  /** The request it is made from, when the CA tells. */
  csr: string | undefined;
}

/** Certificates at the CA: fetch, replace, revoke (reference 3.10). */
export function certificates(transport: Transport) {
  const again = async (
    orderId: string,
    call: 'reissue' | 'duplicate',
    reissue: Reissue,
  ): Promise<Reissued> => {
    const path = `/order/certificate/${encodeURIComponent(orderId)}/${call}`;
    const answer = await transport.write('POST', path, reissueBody(reissue), renewedOrder);
    return {
      certificateId: answer.certificate_id,
      requestToApprove: requestToApprove(answer.requests),
    };
  };
  const duplicates = async (orderId: string): Promise<CaDuplicate[]> => {
    const path = `/order/certificate/${encodeURIComponent(orderId)}/duplicate`;
    const { certificates: rows } = await transport.read(path, wire.duplicates);
    return rows.map(({ id, status, csr }) => ({ certificateId: id, status: status?.toLowerCase(), csr }));
  };
  return {
    /** The certificate in a format. Refused while it is not issued. */
    download: (certificateId: string, format: DownloadFormat): Promise<CaFile> =>
      transport.file(`/certificate/${encodeURIComponent(certificateId)}/download/format/${format}`),

    /** The issuers of a certificate, nearest first, as PEM; how many there are differs per product. */
    async chain(certificateId: string): Promise<Array<{ name: string; pem: string }>> {
      const path = `/certificate/${encodeURIComponent(certificateId)}/chain`;
      const { intermediates } = await transport.read(path, wire.chain);
      return intermediates.map(({ subject_common_name: name = '', pem }) => ({ name, pem }));
    },

    /** A new certificate for a new key on the same validated order. The old one stays valid until it is replaced. */
    reissue: (orderId: string, reissue: Reissue) => again(orderId, 'reissue', reissue),

    /** A second certificate beside the first, where the product allows it. */
    duplicate: (orderId: string, reissue: Reissue) => again(orderId, 'duplicate', reissue),

    /** Those beside the first certificate of an order, also what is not issued yet. */
    duplicates,

    /**
     * Where one certificate of an order stands, also one that a reissue has replaced or that stands beside the first:
     * `revoked`, another word of the CA, or undefined when the CA does not list it.
     */
    async certificateStatus(orderId: string, certificateId: string): Promise<string | undefined> {
      const path = `/order/certificate/${encodeURIComponent(orderId)}`;
      const { certificates: versions } = await transport.read(`${path}/reissue`, wire.versions);
      const version = versions.find(({ id }) => id === certificateId);
      if (version?.status) return version.status.toLowerCase();
      // An order that was never reissued lists no versions: then its own status is that of its one certificate.
      const { certificate, status } = await transport.read(path, order);
      if (certificate?.id === certificateId) return status?.toLowerCase();
      return (await duplicates(orderId)).find((duplicate) => duplicate.certificateId === certificateId)
        ?.status;
    },

    /**
     * Revokes one certificate at once. Answers `waiting` with the request to approve when the account demands approval.
     * Refused while a reissue is running.
     */
    async revoke(
      certificateId: string,
      reason: RevocationReason,
      comments: string,
    ): Promise<{ state: 'done' } | { state: 'waiting'; requestToApprove: string | undefined }> {
      const body = { revocation_reason: reason, comments, skip_approval: true };
      const path = `/certificate/${encodeURIComponent(certificateId)}/revoke`;
      const answer = await transport.write('PUT', path, body, wire.revocation);
      return answer ? { state: 'waiting', requestToApprove: answer.id } : { state: 'done' };
    },
  };
}

function reissueBody({ csr, commonName, comments }: Reissue): Record<string, unknown> {
  return {
    certificate: {
      common_name: commonName,
      dns_names: [commonName],
      csr: onOneLine(csr),
      signature_hash: 'sha256',
      server_platform: { id: -1 },
    },
    skip_approval: true,
    ...(comments ? { comments } : {}),
  };
}
