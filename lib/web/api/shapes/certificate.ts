import { z } from 'zod';
import {
  type CertificateLine,
  certificateStandings,
  type listCertificates,
  type readOneCertificate,
} from '@/lib/usecases/certificates/list-certificates';
import { moment, named, pageOf } from './named';

const facts = {
  id: z.uuid(),
  orderId: z.uuid(),
  orderNumber: z.string(),
  organisationName: z.string().nullable(),
  generation: z.enum(['G1', 'G4']),
  commonName: z.string(),
  oin: z.string().nullable(),
  purpose: z
    .string()
    .nullable()
    .meta({ description: 'The system it is for, when it stands beside the first certificate of its order.' }),
  serialNumber: z.string().meta({ description: 'Hexadecimal.' }),
  fingerprint: z.string().meta({ description: 'SHA-256 over the DER form.' }),
  notBefore: moment(),
  notAfter: moment(),
  replacedAt: moment().nullable(),
  revokedAt: moment().nullable(),
  standing: z.enum(certificateStandings),
};

const certificateLine = named('CertificateLine', 'A certificate in a list.', z.object(facts));

export const certificatePage = pageOf('CertificatePage', certificateLine);

export const certificateShape = named(
  'Certificate',
  'A certificate with its chain. The private key is not with us, so never here.',
  z.object({
    ...facts,
    pem: z.string().meta({ description: 'The certificate itself.' }),
    chain: z.string().meta({ description: 'The certificates above it, as PEM, the issuer first.' }),
  }),
);

const lineOf = ({ notBefore, notAfter, replacedAt, revokedAt, ...line }: CertificateLine) => ({
  ...line,
  notBefore: notBefore.toISOString(),
  notAfter: notAfter.toISOString(),
  replacedAt: replacedAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
});

/** A page of certificates as the API tells it. */
export const certificatePageOf = ({
  certificates,
  nextAfter,
}: Awaited<ReturnType<typeof listCertificates>>) => ({
  data: certificates.map(lineOf),
  nextCursor: nextAfter ?? null,
});

/** A certificate as the API tells it. */
export const certificateOf = ({ pem, chain, ...line }: Awaited<ReturnType<typeof readOneCertificate>>) => ({
  ...lineOf(line),
  pem,
  chain,
});
