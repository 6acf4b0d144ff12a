/** An address in the Netherlands. */
export interface Address {
  street: string;
  houseNumber: number;
  letter?: string;
  addition?: string;
  postcode: string;
  city: string;
}

export interface Establishment {
  number: string;
  name: string;
  address: Address;
  /** Post-office box, when there is one. */
  box?: { number: number; postcode: string; city: string };
  /** The register does not show the address. */
  shielded?: boolean;
  /** Not for profit, such as the office of a foundation. */
  nonCommercial?: boolean;
  staff?: number;
}

/** One registration in the trade register. The first establishment is the main one. */
export interface Company {
  kvk: string;
  name: string;
  /** Only legal persons have a name by their statutes. */
  statutoryName?: string;
  /** Also other trade names. */
  tradeNames?: string[];
  form: string;
  longForm: string;
  isLegalPerson: boolean;
  /** A sole trader has none. */
  rsin?: string;
  /** YYYYMMDD */
  start: string;
  /** YYYYMMDD; set when the registration is over. */
  end?: string;
  activity: { code: string; text: string };
  establishments: Establishment[];
  website?: string;
}

/** `Hizzaarderlaan 3A 8823SJ Lollum` */
export function oneLine(address: Address): string {
  const { street, houseNumber, letter = '', addition, postcode, city } = address;
  return `${street} ${houseNumber}${letter}${addition ? `-${addition}` : ''} ${postcode} ${city}`;
}
