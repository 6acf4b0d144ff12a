/** What stands in the fields of the questions about a person, and the answer it stands for. */

export interface TypedHolder {
  /** Id of a stored person, or `new`. */
  individualId: string;
  firstName: string;
  lastName: string;
  email: string;
  telephone: string;
  country: string;
  province: string;
  city: string;
  postcode: string;
  professionalTitle: string;
}

/** Who is stored is named by id alone: sending the details too would overwrite them (S4-R47). */
export function toHolder({ individualId, professionalTitle, ...person }: TypedHolder): unknown {
  if (individualId !== 'new') return { individualId };
  return professionalTitle === '' ? person : { ...person, professionalTitle };
}

export interface TypedProfile {
  option: string;
  pss: boolean;
}

export function toProfile(typed: TypedProfile): unknown {
  return typed;
}

export interface TypedShipping {
  name: string;
  line1: string;
  line2: string;
  postcode: string;
  city: string;
  province: string;
  country: string;
  method: string;
}

export function toShipping(typed: TypedShipping): unknown {
  return typed;
}
