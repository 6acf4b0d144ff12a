import type { Signer } from '../../revocation/testing/authority';
import type { PathInput } from '../input';
import { parseCertificate } from '../parse-certificate';
import type { Refusal } from '../refusals';
import { type PathResult, validatePath } from '../validate-path';
import { type Holder, now } from './issue';

/** Validates the first of the certificates with the others as candidates, in the order given, below the anchor. */
export function validate(
  [target, ...candidates]: [Holder, ...Holder[]],
  anchor: Holder,
  input: Partial<PathInput> = {},
): Promise<PathResult> {
  return validatePath({
    certificate: target.der,
    candidates: candidates.map(({ der }) => der),
    anchors: [{ certificate: anchor.der }],
    time: now,
    ...input,
    // Whatever bound ends a test, it is not the speed of the machine.
    limits: { milliseconds: 60_000, ...input.limits },
  });
}

/** The reasons of a refusal; none when valid. */
export async function refusalsOf(...args: Parameters<typeof validate>): Promise<Refusal[]> {
  const result = await validate(...args);
  return result.valid ? [] : result.refusals;
}

/** The codes of a refusal with the places, as `expired@0`. */
export async function codesOf(...args: Parameters<typeof validate>): Promise<string[]> {
  const refusals = await refusalsOf(...args);
  return refusals.map(({ code, at }) => (at === undefined ? code : `${code}@${at}`));
}

/** The holder as one who signs CRLs. */
export function asSigner(holder: Holder): Signer {
  const parsed = parseCertificate(holder.der);
  if (!parsed.ok) throw new Error(`the test made a bad certificate: ${JSON.stringify(parsed.fault)}`);
  return { ...holder, certificate: parsed.certificate };
}
