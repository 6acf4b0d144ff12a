/**
 * How control over a domain of one's own is shown, by the CA's names (API reference 2.6): a TXT record, a CNAME record, a
 * mail to an address that only the holder has, a file on the web server.
 */
export const dcvMethods = ['dns-txt-token', 'dns-cname-token', 'email', 'http-token'] as const;
export type DcvMethod = (typeof dcvMethods)[number];

/** What is proved: exactly the name of the certificate, or the registered domain it stands under. */
export const dcvScopes = ['fqdn', 'base_domain'] as const;
export type DcvScope = (typeof dcvScopes)[number];

/** The guide's own choice (S0-1.3.2d1, d2): it works for every name, and proves no more than is needed. */
export const usualProof = { method: 'dns-txt-token', scope: 'fqdn' } as const satisfies {
  method: DcvMethod;
  scope: DcvScope;
};

/** Mailboxes at a domain that the CA may ask for approval (Baseline Requirements 3.2.2.4.4; API reference 3.9). */
const CONSTRUCTED_MAILBOXES = ['admin', 'administrator', 'webmaster', 'hostmaster', 'postmaster'] as const;

/** The target of the CNAME record. */
const CNAME_TARGET = 'dcv.digicert.com';
const FILE_NAME = 'fileauth.txt';
const FILE_PATH = `/.well-known/pki-validation/${FILE_NAME}`;

/** What to publish where: a record in the DNS, a file on the web server, or nothing but reading a mail. */
export type ControlProof =
  | { readonly method: 'dns-txt-token'; readonly name: string; readonly value: string }
  | { readonly method: 'dns-cname-token'; readonly name: string; readonly value: string }
  | {
      readonly method: 'http-token';
      readonly url: string;
      readonly fileName: string;
      readonly value: string;
    }
  | { readonly method: 'email'; readonly addresses: readonly string[] };

/**
 * The proof of one method for a name, with the CA's random value (API reference 3.9, "Token placement"). Undefined when
 * the method needs a value and there is none.
 */
export function controlProof(
  method: DcvMethod,
  scopeName: string,
  value: string | undefined,
): ControlProof | undefined {
  if (method === 'email') return { method, addresses: mailAddresses(scopeName) };
  if (value === undefined) return undefined;
  switch (method) {
    case 'dns-txt-token':
      return { method, name: scopeName, value };
    case 'dns-cname-token':
      return { method, name: `${value}.${scopeName}`, value: CNAME_TARGET };
    case 'http-token':
      return { method, url: `http://${scopeName}${FILE_PATH}`, fileName: FILE_NAME, value };
  }
}

/** The constructed addresses of a name. */
export function mailAddresses(name: string): readonly string[] {
  return CONSTRUCTED_MAILBOXES.map((mailbox) => `${mailbox}@${name}`);
}
