/** What `zegel-check --help` says; docs/zegel-check.md has the same at length. */
export const help = `zegel-check FILE [options]
zegel-check --path FILE [options]

Tests a certificate, a chain or a CSR against every requirement and every rejection reason of KVK.
With --path: validates the certification path only (RFC 5280 section 6). FILE - reads standard input.
Nothing is fetched and nothing is sent.

  --json                 print JSON
  --lang nl|en           language of the text (en)
  --time MOMENT          test for this moment, ISO 8601 (now)
  --kvk NUMBER           the KVK number that KVK has registered
  --chain FILE           certificates of issuers; may be repeated
  --anchors FILE         trusted roots, beside those of PKIoverheid; with --path in their place; may be repeated
  --crl FILE             a CRL; may be repeated
  --ocsp FILE            an OCSP response; may be repeated
  --algorithms any       accept whatever can be computed, however weak

These ask for path validation only, as --path does:
  --purpose NAME|OID     clientAuth, serverAuth, codeSigning, emailProtection, timeStamping, OCSPSigning or an OID
  --host NAME            a DNS name or IP address that must be among the alternative names
  --email ADDRESS        an address that must be among them
  --policy OID           an acceptable policy; may be repeated (any)
  --explicit-policy      a policy must be found
  --inhibit-mapping      policies may not be mapped
  --inhibit-any          anyPolicy stands for nothing
  --ignore-anchor-constraints
                         only name and key of an anchor count
  --revocation MODE      off, if_given or required (required when --crl or --ocsp is given)
  --profile NAME         path_only, rfc5280 or web_pki

Exit status
  0  everything passed
  1  something failed
  2  the file cannot be read or tested, or the command was used wrongly
  3  nothing failed, but not everything could be known: give --chain, --crl or --ocsp
`;
