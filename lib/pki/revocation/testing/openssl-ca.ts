import { type Certificate, parseCertificate } from '../../path/parse-certificate';
import type { Workshop } from '../../testing/commands';

const configuration = `
[ca]
default_ca = zegel
[zegel]
dir = .
database = index.txt
serial = serial
crlnumber = crlnumber
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
default_days = 30
default_crl_days = 2
policy = anything
unique_subject = no
crl_extensions = crl
[anything]
commonName = supplied
[req]
distinguished_name = name
prompt = no
[name]
commonName = Test CA of openssl
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = CA:FALSE
authorityKeyIdentifier = keyid
crlDistributionPoints = point
[point]
fullname = URI:http://crl.example/ca.crl
[responder]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = OCSPSigning
noCheck = ignored
[crl]
authorityKeyIdentifier = keyid
[users]
authorityKeyIdentifier = keyid
issuingDistributionPoint = critical,@user_scope
[user_scope]
fullname = URI:http://crl.example/ca.crl
onlyuser = TRUE
[authorities]
issuingDistributionPoint = critical,@authority_scope
[authority_scope]
onlyCA = TRUE
[reasons]
issuingDistributionPoint = critical,@reason_scope
[reason_scope]
onlysomereasons = keyCompromise,CACompromise
`;

/** Sets up a CA that openssl itself runs in the folder: `ca.pem`, with its register and its numbers. */
export function openOpensslCa(workshop: Workshop): void {
  workshop.put('openssl.cnf', configuration);
  workshop.put('index.txt', '');
  workshop.put('serial', '1000\n');
  workshop.put('crlnumber', '01\n');
  const subject = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '60'];
  workshop.run('openssl', 'req', '-x509', '-config', 'openssl.cnf', '-extensions', 'authority', ...subject);
}

/** Issues `NAME.pem` with the extensions of a section of the configuration. */
export function issueWithOpenssl(workshop: Workshop, name: string, section = 'leaf'): Certificate {
  const subject = ['-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`];
  workshop.run(
    'openssl',
    'req',
    '-new',
    '-config',
    'openssl.cnf',
    '-newkey',
    'rsa:2048',
    '-nodes',
    ...subject,
  );
  const files = ['-in', `${name}.csr`, '-out', `${name}.pem`, '-notext', '-batch'];
  workshop.run('openssl', 'ca', '-config', 'openssl.cnf', '-extensions', section, ...files);
  return readWithOpenssl(workshop, name);
}

/** A certificate of the folder, taken apart. */
export function readWithOpenssl(workshop: Workshop, name: string): Certificate {
  workshop.run('openssl', 'x509', '-in', `${name}.pem`, '-outform', 'DER', '-out', `${name}.der`);
  const parsed = parseCertificate(workshop.get(`${name}.der`));
  if (!parsed.ok) throw new Error(`${name} is not readable: ${parsed.fault.reason}`);
  return parsed.certificate;
}

/** Makes a CRL with the extensions of a section: `crl.pem`; returns the DER. */
export function makeCrlWithOpenssl(workshop: Workshop, section = 'crl', ...more: string[]) {
  const out = ['-out', 'crl.pem', '-crlexts', section, ...more];
  workshop.run('openssl', 'ca', '-config', 'openssl.cnf', '-gencrl', ...out);
  workshop.run('openssl', 'crl', '-in', 'crl.pem', '-outform', 'DER', '-out', 'crl.der');
  return workshop.get('crl.der');
}
