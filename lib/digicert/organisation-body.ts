/** A new organisation, as the trade register names it. The CA takes at most 64 characters per field, 32 for the telephone. */
export interface NewOrganisation {
  name: string;
  /** Street and house number. */
  address: string;
  postcode: string;
  city: string;
  province: string;
  /** Two letters. */
  country: string;
  telephone: string;
}

/** The "create organization" fields, used alone and inside an order. */
export function newOrganisationBody(organisation: NewOrganisation): Record<string, unknown> {
  return {
    name: organisation.name,
    address: organisation.address,
    zip: organisation.postcode,
    city: organisation.city,
    state: organisation.province,
    country: organisation.country.toLowerCase(),
    telephone: organisation.telephone,
  };
}
