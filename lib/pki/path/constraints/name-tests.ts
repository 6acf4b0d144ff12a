import type { GeneralName, GeneralNameKind } from '../general-names';
import { ipAddressText } from '../host-name';
import { type Matcher, matchers } from './matchers';

type KnownKind = keyof typeof matchers;

/** Pairs a name and a constraint of the same known kind with the rules for that kind. */
function matcherFor(kind: GeneralNameKind): Matcher<GeneralName> | undefined {
  return kind === 'other' ? undefined : (matchers[kind as KnownKind] as Matcher<GeneralName>);
}

/** Whether a constraint can be applied; one of an unknown kind is not judged here. */
export function isSoundConstraint(base: GeneralName): boolean {
  return matcherFor(base.kind)?.isSoundBase(base) ?? true;
}

/** Whether a name can be compared with constraints of its kind. */
export function isSoundName(name: GeneralName): boolean {
  return matcherFor(name.kind)?.isSoundName(name) ?? true;
}

/** Whether a constraint speaks of names of this kind. */
export function isSameKind(name: GeneralName, base: GeneralName): boolean {
  return name.kind === 'other' ? base.kind === 'other' && base.tag === name.tag : name.kind === base.kind;
}

/** Whether a name lies in a subtree of the same kind. */
export function isWithin(name: GeneralName, base: GeneralName): boolean {
  return matcherFor(name.kind)?.isWithin(name, base) ?? false;
}

/** Whether a name, or one that a wildcard stands for, lies in a subtree of the same kind. */
export function touches(name: GeneralName, base: GeneralName): boolean {
  return isWithin(name, base) || (matcherFor(name.kind)?.touches?.(name, base) ?? false);
}

/** A name as people read it; a distinguished name or one of unknown kind has no plain text. */
export function nameText(name: GeneralName): string {
  if (name.kind === 'ip') return ipAddressText(name.octets);
  return name.kind === 'directory' || name.kind === 'other' ? '' : name.text;
}
