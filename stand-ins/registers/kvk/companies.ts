import { COMPANIES_BY_FORM } from './companies-by-form';
import type { Company } from './company';

const PRIVATE_COMPANY = 'Besloten vennootschap met gewone structuur';

/** KVK's published test companies that have names of their own. What KVK does not publish about them is made up. */
const NAMED_COMPANIES: Company[] = [
  {
    kvk: '69599084',
    name: 'Test EMZ Dagobert',
    form: 'Eenmanszaak',
    longForm: 'Eenmanszaak',
    isLegalPerson: false,
    start: '20170703',
    activity: { code: '64200', text: 'Financiële holdings' },
    establishments: [
      {
        number: '000038509504',
        name: 'Test EMZ Dagobert',
        address: { street: 'Abebe Bikilalaan', houseNumber: 17, postcode: '1034WL', city: 'Amsterdam' },
      },
      {
        number: '000038509520',
        name: 'Test EMZ Dagobert',
        address: { street: 'Johan Wagenaarlaan', houseNumber: 6, postcode: '7411KH', city: 'Deventer' },
      },
    ],
  },
  {
    kvk: '68750110',
    name: 'Test BV Donald',
    statutoryName: 'Test BV Donald',
    tradeNames: ['Donald Diepenveen'],
    form: 'BeslotenVennootschap',
    longForm: PRIVATE_COMPANY,
    isLegalPerson: true,
    rsin: '857587973',
    start: '20170519',
    activity: { code: '01241', text: 'Teelt van appels en peren' },
    website: 'www.testbvdonald.example',
    establishments: [
      {
        number: '000037178598',
        name: 'Test BV Donald',
        address: {
          street: 'Hizzaarderlaan',
          houseNumber: 3,
          letter: 'A',
          postcode: '8823SJ',
          city: 'Lollum',
        },
        box: { number: 200, postcode: '1000AE', city: 'Rommeldam' },
        staff: 14,
      },
      {
        number: '000037178601',
        name: 'Donald Diepenveen',
        address: { street: 'Slangenburgerweg', houseNumber: 8, postcode: '7431PE', city: 'Diepenveen' },
        staff: 3,
      },
    ],
  },
  {
    kvk: '68727720',
    name: 'Test NV Katrien',
    statutoryName: 'Test NV Katrien',
    form: 'NaamlozeVennootschap',
    longForm: 'Naamloze vennootschap',
    isLegalPerson: true,
    rsin: '860003711',
    start: '20170515',
    activity: { code: '6420', text: 'Financiële holdings' },
    establishments: [
      {
        number: '000037143557',
        name: 'Test NV Katrien',
        address: { street: 'Josef Israëlslaan', houseNumber: 4, postcode: '6813JB', city: 'Arnhem' },
        staff: 120,
      },
    ],
  },
  {
    kvk: '69599068',
    name: 'Test Stichting Bolderbast',
    statutoryName: 'Stichting Bolderbast',
    form: 'Stichting',
    longForm: 'Stichting',
    isLegalPerson: true,
    rsin: '858311537',
    start: '20150101',
    activity: { code: '9499', text: 'Overige belangen- en ideële organisaties' },
    establishments: [
      {
        number: '028435810622',
        name: 'Test Stichting Bolderbast',
        address: { street: 'Oosterwal', houseNumber: 2, postcode: '7241AR', city: 'Lochem' },
        nonCommercial: true,
      },
    ],
  },
  {
    kvk: '69599076',
    name: 'Test VOF Guus',
    form: 'VennootschapOnderFirma',
    longForm: 'Vennootschap onder firma',
    isLegalPerson: false,
    rsin: '860019792',
    start: '20170703',
    activity: { code: '4778', text: 'Winkels in overige artikelen' },
    establishments: [
      {
        number: '000038509474',
        name: 'Test VOF Guus',
        address: { street: 'Tesselschadestraat', houseNumber: 12, postcode: '1054ET', city: 'Amsterdam' },
      },
      {
        number: '000038509490',
        name: 'Test VOF Guus',
        address: { street: 'Zaadmarkt', houseNumber: 91, postcode: '7201DC', city: 'Zutphen' },
      },
    ],
  },
  {
    kvk: '55505201',
    name: 'Company Newtex',
    statutoryName: 'Company Newtex',
    form: 'OverigePrivaatrechtelijkeRechtspersoon',
    longForm: 'Overige privaatrechtelijke rechtspersoon',
    isLegalPerson: true,
    rsin: '860023503',
    start: '20120629',
    activity: { code: '6201', text: 'Ontwikkelen, produceren en uitgeven van software' },
    establishments: [
      {
        number: '000025448501',
        name: 'Company Newtex',
        address: { street: 'Kastanjelaan', houseNumber: 400, postcode: '5616LZ', city: 'Eindhoven' },
        staff: 8,
      },
    ],
  },
];

/** Numbers for which KVK's test environment only gives an error. */
export const ERROR_NUMBERS: Readonly<Record<string, 'IPD1002' | 'IPD1003'>> = {
  '90004973': 'IPD1002',
  '90002903': 'IPD1003',
};

export const COMPANIES: readonly Company[] = [...NAMED_COMPANIES, ...COMPANIES_BY_FORM];

export function companyByKvk(kvk: string): Company | undefined {
  return COMPANIES.find((company) => company.kvk === kvk);
}
