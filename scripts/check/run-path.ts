import { pinnedAnchors } from '@/lib/pki/anchors/pinned-anchors';
import { toBase64 } from '@/lib/pki/bytes';
import type { Refusal } from '@/lib/pki/path/refusals';
import { type PathResult, validatePath } from '@/lib/pki/path/validate-path';
import { type Options, WrongUse } from './options';
import { readObjects } from './read-files';

/** Path validation alone, with exactly the inputs given. */
export async function runPath(options: Options): Promise<{ text: string; code: number }> {
  const { file, files, time, algorithms, path } = options;
  const [[certificate, ...beside], chain, crls, ocspAnswers, anchors] = await Promise.all([
    readObjects([file]),
    readObjects(files.chain),
    readObjects(files.crl),
    readObjects(files.ocsp),
    readObjects(files.anchors),
  ]);
  if (!certificate) throw new WrongUse(`${file} holds no certificate.`);
  const candidates = [...beside, ...chain];
  const given = anchors.map((anchor) => ({ certificate: anchor }));
  const result = await validatePath({
    ...path,
    certificate,
    candidates,
    anchors: given.length > 0 ? given : await pinnedAnchors(candidates),
    time,
    crls,
    ocspAnswers,
    algorithms,
  });
  return { text: options.json ? json(result) : plain(result), code: codeOf(result) };
}

/** 2 when the certificate cannot be read, 3 when only its revocation is open. */
function codeOf(result: PathResult): number {
  if (result.valid) return 0;
  if (result.refusals.some((refusal) => refusal.code === 'malformed' && refusal.part === 'certificate'))
    return 2;
  return result.refusals.every(({ code }) => code === 'revocation_unknown') ? 3 : 1;
}

function json(result: PathResult): string {
  const path = result.path.map(toBase64);
  const said = result.valid
    ? { valid: true, path, policies: result.policies }
    : { valid: false, path, refusals: result.refusals };
  return `${JSON.stringify(said, null, 2)}\n`;
}

function plain(result: PathResult): string {
  const { length } = result.path;
  if (result.valid) return `valid: a path of ${length} certificates\n`;
  return `${['refused', ...result.refusals.map(line)].join('\n')}\n`;
}

function line({ code, at, ...details }: Refusal): string {
  const where = at === undefined ? '' : ` at certificate ${at}`;
  const more = Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : '';
  return `  ${code}${where}${more}`;
}
