/**
 * What software for filing through Digipoort does with a certificate, as far as published sources say
 * (PKIoverheid reference 6.2). Neutral facts: who chooses a key format, writes instructions or advises a product
 * reads them here. What no source says is null or `unknown`, never guessed.
 */

/**
 * Ways to hand over a certificate. `p12` is a .p12 or .pfx file with the key in it, `p7b` a chain without the key,
 * `csr` means that the package makes the key itself and gives a request (PKCS#10).
 */
export const certificateForms = ['p12', 'p7b', 'csr'] as const;
export type CertificateForm = (typeof certificateForms)[number];

/** Things worth knowing before ordering; worded per language in the messages (`software.note.<key>`). */
export const softwareNotes = [
  'domain_unused',
  'one_per_becon_number',
  'old_ones_may_stay',
  'banks_use_windows_store',
  'banks_need_own',
  'shared_certificate_offered',
  'warns_before_expiry',
  'needs_tls_1_2',
  'fetches_g1_root',
  'same_key_signs_messages',
  'ask_vendor',
] as const;
export type SoftwareNote = (typeof softwareNotes)[number];

/** Where the facts come from. `none`: nothing was found, so that everything about the package is unknown. */
export type Evidence =
  | { readonly kind: 'vendor' | 'source_code'; readonly source: string }
  | { readonly kind: 'reseller'; readonly source: string; readonly year: number }
  | { readonly kind: 'none' };

export interface SoftwarePackage {
  readonly id: SoftwareId;
  /** The maker's own name for it; null for the two that are not a package, which the messages name. */
  readonly name: string | null;
  /** Null when no source says. */
  readonly acceptedForms: readonly CertificateForm[] | null;
  readonly refusedForms: readonly CertificateForm[];
  /** Where the file goes: into the package itself, or into the certificate store of Windows. */
  readonly install: 'upload' | 'windows_store' | null;
  /** Whether it can work with a certificate of generation G4. */
  readonly g4: 'unknown' | 'likely_not';
  readonly notes: readonly SoftwareNote[];
  readonly evidence: Evidence;
}

export const softwareIds = [
  'accountview',
  'afas',
  'exact_online',
  'loket',
  'nextens',
  'odoo',
  'snelstart',
  'twinfield',
  'unit4',
  'visionplanner',
  'xbrlreports',
  'own_build',
  'other',
] as const;
export type SoftwareId = (typeof softwareIds)[number];

/** A package of which no source says anything: the usual .p12 upload is likely, and its maker knows. */
function unknownPackage(id: SoftwareId, name: string | null): SoftwarePackage {
  return {
    id,
    name,
    acceptedForms: null,
    refusedForms: [],
    install: null,
    g4: 'unknown',
    notes: ['ask_vendor'],
    evidence: { kind: 'none' },
  };
}

export const softwarePackages: Readonly<Record<SoftwareId, SoftwarePackage>> = {
  accountview: {
    id: 'accountview',
    name: 'AccountView (Visma)',
    acceptedForms: ['p12'],
    refusedForms: [],
    install: 'windows_store',
    g4: 'unknown',
    notes: ['shared_certificate_offered', 'needs_tls_1_2'],
    evidence: { kind: 'vendor', source: 'nl.visma.com' },
  },
  afas: {
    id: 'afas',
    name: 'AFAS',
    acceptedForms: ['p12'],
    refusedForms: ['p7b', 'csr'],
    install: 'upload',
    g4: 'unknown',
    notes: ['domain_unused', 'one_per_becon_number', 'old_ones_may_stay', 'banks_use_windows_store'],
    evidence: { kind: 'vendor', source: 'help.afas.nl' },
  },
  exact_online: {
    id: 'exact_online',
    name: 'Exact Online',
    acceptedForms: ['p12'],
    refusedForms: ['csr'],
    install: 'upload',
    g4: 'unknown',
    notes: ['ask_vendor'],
    evidence: { kind: 'reseller', source: 'Exact', year: 2013 },
  },
  loket: unknownPackage('loket', 'Loket.nl'),
  nextens: unknownPackage('nextens', 'Nextens'),
  odoo: {
    id: 'odoo',
    name: 'Odoo',
    acceptedForms: ['p12'],
    refusedForms: [],
    install: 'upload',
    g4: 'likely_not',
    notes: ['fetches_g1_root'],
    evidence: { kind: 'source_code', source: 'l10n_nl' },
  },
  snelstart: unknownPackage('snelstart', 'SnelStart'),
  twinfield: unknownPackage('twinfield', 'Twinfield'),
  unit4: unknownPackage('unit4', 'Unit4'),
  visionplanner: unknownPackage('visionplanner', 'Visionplanner'),
  xbrlreports: {
    id: 'xbrlreports',
    name: 'XBRLreports',
    acceptedForms: ['p12'],
    refusedForms: [],
    install: 'windows_store',
    g4: 'unknown',
    notes: ['shared_certificate_offered', 'banks_need_own', 'warns_before_expiry'],
    evidence: { kind: 'vendor', source: 'help.xbrlreports.nl' },
  },
  own_build: {
    ...unknownPackage('own_build', null),
    acceptedForms: ['p12', 'p7b'],
    notes: ['same_key_signs_messages'],
  },
  other: unknownPackage('other', null),
};

export function isSoftwareId(text: string): text is SoftwareId {
  return softwareIds.some((id) => id === text);
}
