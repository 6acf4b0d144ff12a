import { parseArgs } from 'node:util';
import { parseKvkNumber } from '@/lib/domain/numbers/kvk-number';
import type { PathInput } from '@/lib/pki/path/input';

/** The command was called in a way that it does not understand. */
export class WrongUse extends Error {}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const options = {
  help: { ...flag, short: 'h' },
  json: flag,
  path: flag,
  lang: text,
  kvk: text,
  time: text,
  chain: texts,
  crl: texts,
  ocsp: texts,
  anchors: texts,
  algorithms: text,
  purpose: text,
  host: text,
  email: text,
  policy: texts,
  'explicit-policy': flag,
  'inhibit-mapping': flag,
  'inhibit-any': flag,
  'ignore-anchor-constraints': flag,
  revocation: text,
  profile: text,
} as const;

/** Options that only path validation knows: one of them is enough to ask for it alone. */
const pathOnly = [
  'path',
  'purpose',
  'host',
  'email',
  'policy',
  'explicit-policy',
  'inhibit-mapping',
  'inhibit-any',
  'ignore-anchor-constraints',
  'revocation',
  'profile',
] as const;

type Values = ReturnType<typeof parse>['values'];

export interface Options {
  help: boolean;
  json: boolean;
  /** Path validation alone, without the list of KVK. */
  pathOnly: boolean;
  lang: 'nl' | 'en';
  file: string;
  kvkNumber?: string;
  time: Date;
  files: Record<'chain' | 'crl' | 'ocsp' | 'anchors', string[]>;
  algorithms?: 'any';
  path: Partial<PathInput>;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the arguments. Throws WrongUse. */
export function readOptions(args: string[], now: Date): Options {
  const { values, positionals } = parse(args);
  const help = values.help ?? false;
  const [file = '', ...more] = positionals;
  if (!help && (file === '' || more.length > 0))
    throw new WrongUse('Give one FILE, or - to read it from standard input.');
  const { chain = [], crl = [], ocsp = [], anchors = [] } = values;
  return {
    help,
    json: values.json ?? false,
    pathOnly: pathOnly.some((name) => values[name] !== undefined),
    lang: oneOf('lang', values.lang ?? 'en', ['nl', 'en']),
    file,
    kvkNumber: values.kvk === undefined ? undefined : readKvkNumber(values.kvk),
    time: values.time === undefined ? now : readTime(values.time),
    files: { chain, crl, ocsp, anchors },
    ...(values.algorithms !== undefined && { algorithms: oneOf('algorithms', values.algorithms, ['any']) }),
    path: pathOptions(values),
  };
}

function pathOptions(values: Values): Partial<PathInput> {
  const evidence = values.crl || values.ocsp ? 'required' : 'off';
  return {
    ...(values.purpose && { purpose: values.purpose as PathInput['purpose'] }),
    ...(values.host && { hostName: values.host }),
    ...(values.email && { emailAddress: values.email }),
    ...(values.policy && { initialPolicies: values.policy }),
    initialExplicitPolicy: values['explicit-policy'],
    initialPolicyMappingInhibit: values['inhibit-mapping'],
    initialAnyPolicyInhibit: values['inhibit-any'],
    anchorConstraints: values['ignore-anchor-constraints'] ? 'ignore' : 'honour',
    revocation: oneOf('revocation', values.revocation ?? evidence, ['off', 'if_given', 'required']),
    profile: oneOf('profile', values.profile ?? 'path_only', ['path_only', 'rfc5280', 'web_pki']),
  };
}

function oneOf<const T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new WrongUse(`--${name} takes ${known.join(' or ')}, not ${value}.`);
  return found;
}

function readTime(value: string): Date {
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) throw new WrongUse(`--time takes a moment such as 2026-11-21T12:00:00Z.`);
  return time;
}

function readKvkNumber(value: string): string {
  const number = parseKvkNumber(value);
  if (!number.ok) throw new WrongUse('--kvk takes a KVK number: eight digits.');
  return number.value;
}
