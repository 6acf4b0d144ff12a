import { z } from 'zod';
import {
  downloadFormats,
  downloadMediaTypes,
  downloadOneCertificate,
} from '@/lib/usecases/certificates/download-certificate';
import {
  certificateStandings,
  listCertificates,
  readOneCertificate,
} from '@/lib/usecases/certificates/list-certificates';
import { fetching, reading } from '../endpoint';
import { certificateOf, certificatePage, certificatePageOf, certificateShape } from '../shapes/certificate';
import { paging } from '../shapes/named';

const scope = 'certificates:read';
const certificateId = z.object({ certificateId: z.uuid() });

const list = reading({
  id: 'listCertificates',
  path: '/certificates',
  summary: 'The certificates of the account',
  scope,
  refusals: ['invalid_input'],
  params: z.object({}),
  query: z.strictObject({
    ...paging,
    standing: z.enum(certificateStandings).optional(),
    endsBefore: z.iso
      .datetime({ offset: true })
      .optional()
      .meta({ description: 'Only certificates whose last moment lies before this one.' }),
  }),
  shape: certificatePage,
  run: async (actor, _none, { limit, cursor: after, standing, endsBefore }) => {
    const ends = endsBefore === undefined ? undefined : new Date(endsBefore);
    return certificatePageOf(await listCertificates(actor, { limit, after, standing, endsBefore: ends }));
  },
});

const read = reading({
  id: 'readCertificate',
  path: '/certificates/{certificateId}',
  summary: 'One certificate, with its chain',
  scope,
  refusals: ['not_found'],
  params: certificateId,
  query: z.strictObject({}),
  shape: certificateShape,
  run: async (actor, params) => certificateOf(await readOneCertificate(actor, params.certificateId)),
});

const download = fetching({
  id: 'downloadCertificate',
  path: '/certificates/{certificateId}/download',
  summary: 'One certificate as a file: crt, pem (with chain), p7b, der or zip',
  scope,
  refusals: ['not_found', 'invalid_input'],
  params: certificateId,
  query: z.strictObject({ format: z.enum(downloadFormats).default('pem') }),
  mediaTypes: downloadMediaTypes,
  run: (actor, params, { format }) => downloadOneCertificate(actor, params.certificateId, format),
});

export const certificateEndpoints = [list, read, download];
