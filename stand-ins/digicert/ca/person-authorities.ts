import { type AuthorityDefinition, NCP, type PersonAuthorityId } from './authorities';

export const NCP_PLUS = '0.4.0.2042.1.2';
/** Qualified certificate of a natural person whose key is in a qualified device (ETSI EN 319 411-2). */
export const QCP_N_QSCD = '0.4.0.194112.1.2';
/** The arc that is set apart for trials (41), up to the kind of root. */
export const TRIAL_ARC = '2.16.528.1.1003.1.2.41';

const STATE = 'TEST Zegel Staat der Nederlanden';
const TSP = 'TEST Zegel DigiCert Europe Netherlands B.V.';

const kinds = ['11', '12', '13', '14'];
const signing = [...kinds.map((kind) => `${TRIAL_ARC}.14.${kind}.5`), NCP_PLUS, QCP_N_QSCD];
const other = [
  ...kinds.flatMap((kind) => ['4', '7', '8'].map((use) => `${TRIAL_ARC}.16.${kind}.${use}`)),
  NCP,
];

interface Tree {
  readonly name: 'sigs' | 'other';
  readonly purpose: string;
  readonly policies: readonly string[];
}

/** Root, intermediate and issuing authority of one tree, shaped like the real ones of the fourth generation. */
function treeOf({
  name,
  purpose,
  policies,
}: Tree): (AuthorityDefinition & { readonly id: PersonAuthorityId })[] {
  const common = { generation: 'G4', keyBits: 3072, extendedKeyUsages: [] } as const;
  return [
    {
      ...common,
      id: `g4-${name}-root`,
      issuer: `g4-${name}-root`,
      commonName: `${STATE} - G4 Root ${purpose} - 2024`,
      organization: STATE,
      notBefore: '2024-05-23T00:00:00Z',
      notAfter: '2039-05-20T10:03:22Z',
      policies: [],
    },
    {
      ...common,
      id: `g4-${name}-intermediate`,
      issuer: `g4-${name}-root`,
      commonName: `${STATE} - G4 Intm ${purpose} NP - 2024`,
      organization: STATE,
      notBefore: '2024-06-27T00:00:00Z',
      notAfter: '2039-05-19T00:00:00Z',
      policies,
    },
    {
      ...common,
      id: `g4-${name}-tsp`,
      issuer: `g4-${name}-intermediate`,
      commonName: `TEST Zegel DigiCert - G4 PKIo ${purpose} NP - 2025`,
      organization: TSP,
      organizationIdentifier: 'NTRNL-99999990',
      notBefore: '2025-10-29T00:00:00Z',
      notAfter: '2039-05-18T00:00:00Z',
      pathLength: 0,
      policies,
    },
  ];
}

export const personAuthorities = [
  ...treeOf({ name: 'sigs', purpose: 'EUTL G-Sigs', policies: signing }),
  ...treeOf({ name: 'other', purpose: 'Priv G-Other', policies: other }),
];
