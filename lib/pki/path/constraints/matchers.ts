import type { Bytes } from '../../bytes';
import type { GeneralName } from '../general-names';
import { isDnsName, readIpAddress } from '../host-name';
import { isWithinName } from '../names';
import { readMailbox } from './mailbox';

/** The rules for one kind of name (RFC 5280 section 4.2.1.10). */
export interface Matcher<Name extends GeneralName> {
  isSoundBase(base: Name): boolean;
  isSoundName(name: Name): boolean;
  /** Whether the name lies in the subtree. */
  isWithin(name: Name, base: Name): boolean;
  /** Whether the name, standing for several, has one in the subtree. */
  touches?(name: Name, base: Name): boolean;
}

/** The longest DNS name (RFC 1035 section 2.3.4): a longer constraint cannot hold any. */
const longestHost = 253;

type Named<Kind> = GeneralName & { kind: Kind };

function isHostOrDomain(text: string): boolean {
  return isDnsName(text.replace(/^\./, ''));
}

/** `.example.com` holds what is below it; `example.com` itself, and below it where `deep`. */
function isHostWithin(host: string, base: string, deep: boolean): boolean {
  if (base.length > host.length) return false;
  const lower = base.toLowerCase();
  if (lower.startsWith('.')) return host.length > lower.length && host.endsWith(lower);
  return host === lower || (deep && host.endsWith(`.${lower}`));
}

const dns: Matcher<Named<'dns'>> = {
  isSoundBase: ({ text }) => text === '' || isHostOrDomain(text),
  isSoundName: ({ text }) => isDnsName(text.replace(/^\*\./, '')),
  isWithin: ({ text }, base) => base.text === '' || isHostWithin(text.toLowerCase(), base.text, true),
  touches: ({ text }, base) =>
    text.startsWith('*.') &&
    base.text.length <= longestHost &&
    base.text.slice(base.text.indexOf('.') + 1).toLowerCase() === text.slice(2).toLowerCase(),
};

const email: Matcher<Named<'email'>> = {
  isSoundBase: ({ text }) => (text.includes('@') ? readMailbox(text) !== undefined : isHostOrDomain(text)),
  isSoundName: ({ text }) => readMailbox(text) !== undefined,
  isWithin: ({ text }, base) => {
    const mailbox = readMailbox(text);
    if (!mailbox || base.text.length > text.length) return false;
    const only = readMailbox(base.text);
    if (only) return mailbox.local === only.local && mailbox.host === only.host;
    return isHostWithin(mailbox.host, base.text, false);
  },
};

/** The host of a URI with an authority; undefined for other URIs and for addresses, which cannot be constrained. */
function uriHost(uri: string): string | undefined {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(uri)?.[1];
  const host = authority
    ?.replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .toLowerCase();
  return host && isDnsName(host) && !readIpAddress(host) ? host : undefined;
}

const uri: Matcher<Named<'uri'>> = {
  isSoundBase: ({ text }) => isHostOrDomain(text),
  isSoundName: ({ text }) => uriHost(text) !== undefined,
  isWithin: ({ text }, base) => isHostWithin(uriHost(text) ?? '', base.text, false),
};

function isMask(mask: Bytes): boolean {
  const bits = Array.from(mask, (octet) => octet.toString(2).padStart(8, '0')).join('');
  return !bits.includes('01');
}

const ip: Matcher<Named<'ip'>> = {
  isSoundBase: ({ octets }) =>
    (octets.length === 8 || octets.length === 32) && isMask(octets.subarray(octets.length / 2)),
  isSoundName: ({ octets }) => octets.length === 4 || octets.length === 16,
  isWithin: ({ octets }, base) => {
    const size = octets.length;
    if (base.octets.length !== size * 2) return false;
    const differs = (octet: number, at: number) =>
      ((octet ^ (base.octets[at] ?? 0)) & (base.octets[size + at] ?? 0)) !== 0;
    return !octets.some(differs);
  },
};

const directory: Matcher<Named<'directory'>> = {
  isSoundBase: () => true,
  isSoundName: () => true,
  isWithin: ({ name }, base) => isWithinName(name, base.name),
};

export const matchers = { dns, email, uri, ip, directory };
