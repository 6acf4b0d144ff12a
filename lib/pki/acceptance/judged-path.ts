import type { Certificate } from '../path/parse-certificate';
import type { Refusal } from '../path/refusals';

/** The path as it was judged, with the name of each certificate in it. */
export interface JudgedPath {
  path: Certificate[];
  names: string[];
  refusals: Refusal[];
}
