import { equalBytes } from '../../bytes';
import { sameMailbox } from '../constraints/mailbox';
import type { GeneralName } from '../general-names';
import { coversDnsName, ipAddressText, readDnsName, readIpAddress } from '../host-name';
import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';

/** Whether the target's alternative names hold a DNS name or IP address (RFC 9525). The common name never counts. */
export function checkHostName({ alternativeNames = [] }: Certificate, wanted: string | undefined): Refusal[] {
  if (wanted === undefined || alternativeNames.some((name) => isHost(name, wanted))) return [];
  const found = alternativeNames.flatMap((name) => {
    if (name.kind === 'dns') return [name.text];
    return name.kind === 'ip' ? [ipAddressText(name.octets)] : [];
  });
  return [{ code: 'host_name_mismatch', at: 0, wanted, found }];
}

function isHost(name: GeneralName, wanted: string): boolean {
  const address = readIpAddress(wanted);
  if (address) return name.kind === 'ip' && equalBytes(name.octets, address);
  const host = readDnsName(wanted);
  return host !== undefined && name.kind === 'dns' && coversDnsName(name.text, host);
}

/** Whether the target's alternative names hold an e-mail address. */
export function checkEmailAddress(
  { alternativeNames = [] }: Certificate,
  wanted: string | undefined,
): Refusal[] {
  if (wanted === undefined) return [];
  const found = alternativeNames.flatMap((name) => (name.kind === 'email' ? [name.text] : []));
  if (found.some((address) => sameMailbox(address, wanted))) return [];
  return [{ code: 'email_address_mismatch', at: 0, wanted, found }];
}
