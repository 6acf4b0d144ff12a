import { bad, type Checked, good } from '../checked';

const LABEL = /-----BEGIN ([A-Z0-9 ]{1,40})-----/g;
/** The smallest request with an RSA key is longer than this, in base64. */
const SHORTEST_BASE64 = 200;

const REQUEST_LABELS: readonly string[] = ['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'];

/**
 * Tells from the PEM labels whether a pasted text is one certificate signing request, before anything is
 * decoded. A private key is recognised first: it must be neither stored nor sent on (S0-1.3.2a7). Text without
 * any label may be the bare base64 of a request and passes on to be decoded.
 */
export function checkCsrText(typed: string): Checked<string> {
  const text = typed
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  if (text === '') return bad('required');
  const labels = [...text.matchAll(LABEL)].map(([, label = '']) => label);
  if (labels.some((label) => label.endsWith('PRIVATE KEY'))) return bad('csr_is_private_key');
  const requests = labels.filter((label) => REQUEST_LABELS.includes(label));
  if (requests.length > 1) return bad('csr_several');
  if (requests.length === 1) return good(text);
  if (labels.some((label) => label.endsWith('CERTIFICATE'))) return bad('csr_is_certificate');
  if (labels.length > 0) return bad('csr_is_other_file');
  return text.length >= SHORTEST_BASE64 && /^[A-Za-z0-9+/=\s]+$/.test(text)
    ? good(text)
    : bad('csr_unreadable');
}
