import type { Need } from '../product/relying-parties';

/** Where a path of the finder ends; worded per language in the messages (`finder.end.<id>`). */
export const endIds = [
  'digipoort',
  'kvk',
  'digikoppeling',
  'digid',
  'calling',
  'receiving',
  'both_sides',
  'professional_signing',
  'professional',
  'private_professional',
  'organisation_person',
  'organisation_services',
  'eseal',
  'citizen',
  'citizen_signing',
  'filed_by_other',
  'kvk_public',
  'website',
  'employee_signing',
  'other_profession_signing',
  'no_profession',
  'unsure',
] as const;
export type EndId = (typeof endIds)[number];

/** What the certificate will not do (`finder.limit.<key>`). */
export const limits = [
  'no_website',
  'no_signing_documents',
  'no_browser_trust',
  'not_only_certificate',
  'personal',
  'token_needed',
  'no_connection',
  'no_oin',
  'two_for_digid',
  'four_layers',
] as const;
export type Limit = (typeof limits)[number];

/** What to choose and to see to when ordering (`finder.step.<key>`). */
export const orderSteps = [
  'with_oin',
  'qvtl_name',
  'own_domain_advised',
  'own_domain_needed',
  'give_leaf_to_kvk',
  'kvk_authorisation_first',
  'exchange_public_part',
  'ask_generation',
  'one_for_all_clients',
  'own_for_banks',
  'cpa_with_certificate',
  'government_register',
  'proof_nba',
  'proof_knb',
  'proof_kbvg',
  'proof_register',
] as const;
export type OrderStep = (typeof orderSteps)[number];

/** An order step that only counts after some earlier answer. */
export interface ConditionalStep {
  readonly step: OrderStep;
  readonly when?: { readonly question: string; readonly options: readonly string[] };
}

/** A product of the catalogue by its slug, or null for an honest "not here". */
export interface FinderEnd {
  readonly product: string | null;
  /** For a connection: who is at the other end and what the buyer's system does in it. */
  readonly need: Need | null;
  readonly limits: readonly Limit[];
  readonly steps: readonly ConditionalStep[];
  /** Where an honest "not here" may lead on: answers to begin the finder with, as in its address. */
  readonly instead?: readonly Readonly<Record<string, string>>[];
}

const server = 'private-services-server';
const serverLimits = ['no_website', 'no_signing_documents'] as const;
const tokenLimits = ['personal', 'token_needed', 'no_oin'] as const;
const notHere: FinderEnd = { product: null, need: null, limits: [], steps: [] };

const always = (...steps: OrderStep[]): ConditionalStep[] => steps.map((step) => ({ step }));
const proofs: readonly ConditionalStep[] = [
  { step: 'proof_nba', when: { question: 'profession', options: ['accountant'] } },
  { step: 'proof_knb', when: { question: 'profession', options: ['notary'] } },
  { step: 'proof_kbvg', when: { question: 'profession', options: ['bailiff'] } },
  {
    step: 'proof_register',
    when: { question: 'profession', options: ['lawyer', 'land_registrar', 'other'] },
  },
];

const onToken = (product: string, steps: readonly ConditionalStep[] = []): FinderEnd => ({
  product,
  need: null,
  limits: tokenLimits,
  steps,
});

/** Each end with its product and what belongs to it (PKIoverheid reference 2.3, 2.5, 5.3, 6.1; API reference 2.1). */
export const ends: Readonly<Record<EndId, FinderEnd>> = {
  digipoort: {
    product: server,
    need: { party: 'digipoort', sides: ['client'] },
    limits: serverLimits,
    steps: [
      ...always('with_oin', 'qvtl_name'),
      { step: 'one_for_all_clients', when: { question: 'sender', options: ['clients'] } },
      ...always('own_for_banks'),
    ],
  },
  kvk: {
    product: server,
    need: { party: 'kvk', sides: ['client'] },
    limits: [...serverLimits, 'not_only_certificate'],
    steps: always('kvk_authorisation_first', 'with_oin', 'own_domain_advised', 'give_leaf_to_kvk'),
  },
  digikoppeling: {
    product: server,
    need: { party: 'digikoppeling', sides: ['client', 'server'] },
    limits: [...serverLimits, 'four_layers'],
    steps: always('government_register', 'with_oin', 'own_domain_needed', 'cpa_with_certificate'),
  },
  digid: {
    product: server,
    need: { party: 'digid', sides: ['client', 'server'] },
    limits: [...serverLimits, 'two_for_digid'],
    steps: always('government_register', 'with_oin', 'own_domain_needed', 'ask_generation'),
  },
  calling: {
    product: server,
    need: { party: 'other', sides: ['client'] },
    limits: serverLimits,
    steps: always('ask_generation', 'own_domain_advised', 'exchange_public_part'),
  },
  receiving: {
    product: server,
    need: { party: 'other', sides: ['server'] },
    limits: [...serverLimits, 'no_browser_trust'],
    steps: always('ask_generation', 'own_domain_needed', 'exchange_public_part'),
  },
  both_sides: {
    product: server,
    need: { party: 'other', sides: ['client', 'server'] },
    limits: [...serverLimits, 'no_browser_trust'],
    steps: always('ask_generation', 'own_domain_needed', 'exchange_public_part'),
  },
  professional_signing: onToken('professional-signing', proofs),
  professional: onToken('professional', proofs),
  private_professional: onToken('private-professional', proofs),
  organisation_person: onToken('organisation-person'),
  organisation_services: { ...onToken('organisation-services'), limits: ['token_needed', 'no_connection'] },
  eseal: { ...onToken('eseal'), limits: ['token_needed', 'no_connection'] },
  citizen: onToken('citizen'),
  citizen_signing: onToken('citizen-signing'),
  filed_by_other: { ...notHere, instead: [{ purpose: 'digipoort', sender: 'own' }] },
  kvk_public: { ...notHere, instead: [{ purpose: 'kvk', kvk_data: 'protected' }] },
  website: { ...notHere, instead: [{ purpose: 'connection' }] },
  employee_signing: {
    ...notHere,
    instead: [
      { purpose: 'citizen', citizen_act: 'sign' },
      { purpose: 'organisation', organisation_act: 'seal' },
    ],
  },
  other_profession_signing: { ...notHere, instead: [{ purpose: 'citizen', citizen_act: 'sign' }] },
  no_profession: { ...notHere, instead: [{ purpose: 'employee' }, { purpose: 'citizen' }] },
  unsure: notHere,
};
