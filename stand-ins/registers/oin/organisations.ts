export interface OinOrganisation {
  oin: string;
  name: string;
  /** Only when the organisation is in the trade register. */
  kvk?: string;
  /** Number in the register of government organisations, with its kind. */
  code?: string;
  kind?: 'GM' | 'PV' | 'WS' | 'MNRE' | 'ZBO';
  issued: string;
  changed: string;
  /** Set when the number was withdrawn. */
  withdrawn?: string;
  /** OIN of the organisation that this subOIN belongs to. */
  parent?: string;
}

/** A few made-up government organisations with numbers of the real form: main OINs, subOINs, and withdrawn ones. */
export const OIN_ORGANISATIONS: readonly OinOrganisation[] = [
  {
    oin: '00000001002220647000',
    name: 'Gemeente Rommeldam',
    code: 'gm0999',
    kind: 'GM',
    issued: '2012-04-02T22:00:00Z',
    changed: '2024-11-05T09:57:11Z',
  },
  {
    oin: '00000004001094920000',
    name: 'Gemeente Rommeldam (Sociaal Domein)',
    issued: '2024-02-12T23:00:00Z',
    changed: '2024-02-13T08:10:00Z',
    parent: '00000001002220647000',
  },
  {
    oin: '00000004114202890000',
    name: 'Gemeente Rommeldam (Belastingen)',
    issued: '2019-06-30T22:00:00Z',
    changed: '2022-07-01T07:00:00Z',
    withdrawn: '2022-06-30T22:00:00Z',
    parent: '00000001002220647000',
  },
  {
    oin: '00000001822477348000',
    name: 'Dienst Digitale Zaken',
    kind: 'MNRE',
    code: 'mnre0001',
    issued: '2010-01-04T23:00:00Z',
    changed: '2025-01-15T10:00:00Z',
  },
  {
    oin: '00000004194049711000',
    name: 'Dienst Digitale Zaken (Berichten)',
    issued: '2017-08-23T22:00:00Z',
    changed: '2024-08-24T09:57:11Z',
    parent: '00000001822477348000',
  },
  {
    oin: '00000004166909913000',
    name: 'Dienst Digitale Zaken (Register)',
    issued: '2025-03-02T23:00:00Z',
    changed: '2025-03-03T08:00:00Z',
    parent: '00000001822477348000',
  },
  {
    oin: '00000003900001020000',
    name: 'Test Stichting Zuid',
    kvk: '90000102',
    kind: 'ZBO',
    code: 'zbo0102',
    issued: '2025-05-11T22:00:00Z',
    changed: '2025-05-12T08:00:00Z',
  },
  {
    oin: '00000008823631400000',
    name: 'Waterschap Zwarte Bergen',
    kind: 'WS',
    code: 'ws0655',
    issued: '2011-09-14T22:00:00Z',
    changed: '2023-01-01T00:00:00Z',
    withdrawn: '2022-12-31T23:00:00Z',
  },
];
