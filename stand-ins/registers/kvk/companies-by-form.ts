import type { Company, Establishment } from './company';

interface Row {
  kvk: string;
  name: string;
  form: string;
  longForm?: string;
  rsin?: string;
  natural?: true;
  start: string;
  end?: string;
  activity?: [code: string, text: string];
  at: string[];
  place: [street: string, houseNumber: number, postcode: string, city: string];
  shielded?: true;
  nonCommercial?: true;
}

/** KVK's published test numbers by legal form. Their names and addresses are made up. */
const ROWS: Row[] = [
  {
    kvk: '90001354',
    name: 'Test BV Afgeschermd',
    form: 'BeslotenVennootschap',
    longForm: 'Besloten vennootschap met gewone structuur',
    rsin: '860033399',
    start: '20100104',
    at: ['990000541921'],
    place: ['Lange Voorhout', 40, '2514EG', "'s-Gravenhage"],
    shielded: true,
  },
  {
    kvk: '90006577',
    name: 'Test BV Duizend',
    form: 'BeslotenVennootschap',
    longForm: 'Besloten vennootschap met gewone structuur',
    rsin: '860039584',
    start: '20050701',
    activity: ['4711', 'Supermarkten en dergelijke winkels'],
    at: Array.from({ length: 1000 }, (_, index) => String(990002000001 + index)),
    place: ['Stationsweg', 1, '3511ED', 'Utrecht'],
  },
  {
    kvk: '90004760',
    name: 'Test NV Noord',
    form: 'NaamlozeVennootschap',
    longForm: 'Naamloze vennootschap',
    rsin: '860059376',
    start: '19980302',
    at: ['990000103444'],
    place: ['Herestraat', 106, '9711LM', 'Groningen'],
  },
  {
    kvk: '90000102',
    name: 'Test Stichting Zuid',
    form: 'Stichting',
    rsin: '860079168',
    start: '20010911',
    at: ['990000100002'],
    place: ['Vrijthof', 47, '6211LE', 'Maastricht'],
    nonCommercial: true,
  },
  {
    kvk: '90006623',
    name: 'Test Stichting Kaart',
    form: 'Stichting',
    rsin: '860087827',
    start: '20110401',
    at: ['990064773193', '990064773207'],
    place: ['Watermolenlaan', 1, '3447GT', 'Woerden'],
    nonCommercial: true,
  },
  {
    kvk: '90005414',
    name: 'Test VOF De Hoek',
    form: 'VennootschapOnderFirma',
    longForm: 'Vennootschap onder firma',
    rsin: '860102671',
    natural: true,
    start: '20080815',
    at: ['990000216645', '990000821206'],
    place: ['Kerkstraat', 9, '4331LA', 'Middelburg'],
  },
  {
    kvk: '90003942',
    name: 'Test CV De Haven',
    form: 'CommanditaireVennootschap',
    longForm: 'Commanditaire vennootschap',
    rsin: '860107619',
    natural: true,
    start: '20030107',
    at: ['990000008288', '990000246530', '990000768218', '990000852070'],
    place: ['Westerkade', 15, '3016CL', 'Rotterdam'],
  },
  {
    kvk: '90001745',
    name: 'Test Maatschap Linde',
    form: 'Maatschap',
    rsin: '860122463',
    natural: true,
    start: '20070201',
    activity: ['8621', 'Praktijken van huisartsen'],
    at: ['990000637800'],
    place: ['Lindelaan', 22, '1405AK', 'Bussum'],
  },
  {
    kvk: '90000749',
    name: 'VvE Testflat',
    form: 'VerenigingVanEigenaars',
    longForm: 'Vereniging van eigenaars',
    rsin: '860142255',
    start: '20090518',
    at: ['990000300749'],
    place: ['Flatweg', 100, '1102AA', 'Amsterdam'],
    nonCommercial: true,
  },
  {
    kvk: '90002520',
    name: 'Test Kerk',
    form: 'Kerkgenootschap',
    rsin: '860148440',
    start: '20081231',
    at: ['990000302520'],
    place: ['Domplein', 29, '3512JE', 'Utrecht'],
    nonCommercial: true,
  },
  {
    kvk: '90002490',
    name: 'Test Onderlinge',
    form: 'OnderlingeWaarborgmaatschappij',
    longForm: 'Onderlinge waarborgmaatschappij B.A.',
    rsin: '860150914',
    start: '19860601',
    activity: ['6512', 'Schadeverzekeringen'],
    at: ['990000246858'],
    place: ['Oude Gracht', 60, '1811CM', 'Alkmaar'],
  },
  {
    kvk: '55344526',
    name: 'Test Coöperatie Samen',
    form: 'Cooperatie',
    longForm: 'Coöperatie U.A.',
    rsin: '860162047',
    start: '20120514',
    at: ['000025300001'],
    place: ['Marktveld', 3, '5261EA', 'Vught'],
  },
  {
    kvk: '96354429',
    name: 'Test Coöperatie Voorbij',
    form: 'Cooperatie',
    longForm: 'Coöperatie U.A.',
    rsin: '860166995',
    start: '20100301',
    end: '20211231',
    at: ['990001987781'],
    place: ['Dorpsstraat', 77, '6741AC', 'Lunteren'],
  },
  {
    kvk: '42084128',
    name: 'Test Eenmanszaak Linden',
    form: 'Eenmanszaak',
    natural: true,
    start: '20190301',
    at: ['000042084101', '000042084102'],
    place: ['Beukenlaan', 11, '3741BM', 'Baarn'],
  },
  {
    kvk: '42422608',
    name: 'Test Stichting Luwte',
    form: 'Stichting',
    rsin: '860168232',
    start: '20200615',
    at: ['000042422601'],
    place: ['Parkweg', 5, '7411SH', 'Deventer'],
    shielded: true,
    nonCommercial: true,
  },
  {
    kvk: '42264003',
    name: 'Test BV Solo',
    form: 'BeslotenVennootschap',
    longForm: 'Besloten vennootschap met gewone structuur',
    rsin: '860170706',
    start: '20210104',
    at: ['000042264001'],
    place: ['Coolsingel', 42, '3011AD', 'Rotterdam'],
  },
  {
    kvk: '42024440',
    name: 'Test BV Gestopt',
    form: 'BeslotenVennootschap',
    longForm: 'Besloten vennootschap met gewone structuur',
    rsin: '860186787',
    start: '20140901',
    end: '20230630',
    at: ['000042024401'],
    place: ['Havenstraat', 8, '1271AE', 'Huizen'],
  },
];

export const COMPANIES_BY_FORM: readonly Company[] = ROWS.map(toCompany);

function toCompany(row: Row): Company {
  const [code, text] = row.activity ?? ['7022', 'Organisatieadviesbureaus'];
  return {
    kvk: row.kvk,
    name: row.name,
    ...(row.natural ? {} : { statutoryName: row.name }),
    form: row.form,
    longForm: row.longForm ?? row.form,
    isLegalPerson: !row.natural,
    ...(row.rsin ? { rsin: row.rsin } : {}),
    start: row.start,
    ...(row.end ? { end: row.end } : {}),
    activity: { code, text },
    establishments: row.at.map((number, index) => toEstablishment(row, number, index)),
  };
}

/** The branches of one company stand in the same street, two numbers apart. */
function toEstablishment(row: Row, number: string, index: number): Establishment {
  const [street, houseNumber, postcode, city] = row.place;
  return {
    number,
    name: row.name,
    address: { street, houseNumber: houseNumber + 2 * index, postcode, city },
    ...(row.shielded ? { shielded: true } : {}),
    ...(row.nonCommercial ? { nonCommercial: true } : {}),
  };
}
