import { apiError } from '../errors';
import { isObject, type JsonObject } from '../json';

/** Validation types that are published; none is for PKIoverheid, whose type is not known. */
export const validationTypes: Readonly<Record<string, string>> = {
  ov: 'Normal organization validation',
  ev: 'Extended organization validation',
  cs: 'Code signing organization validation',
  ev_cs: 'Extended code signing organization validation',
  ds: 'Document signing organization validation',
  smime: 'S/MIME organization validation',
};

/** The types in `validations[].type` of a body; 400 when there is none or an unknown one. */
export function readValidationTypes({ validations }: JsonObject): string[] {
  const wanted: unknown[] = Array.isArray(validations) ? validations : [];
  const types = wanted.map((entry) => (isObject(entry) ? String(entry.type) : ''));
  if (types.length > 0 && types.every((type) => Object.hasOwn(validationTypes, type))) return types;
  throw apiError(
    'invalid_parameter',
    `validations[].type must be one of ${Object.keys(validationTypes).join(', ')}.`,
  );
}
