import { isSoftwareId, type SoftwareId, softwarePackages } from './packages';

/**
 * How a .p12 is protected. `modern`: AES-256 and SHA-256, read by OpenSSL, Java from 8u301, Windows from Server 2019.
 * `compatible`: triple DES and SHA-1, read by everything older too, but weak against guessing: its password must be long.
 */
export type KeyFileProtection = 'modern' | 'compatible';

/** Systems that open a .p12 themselves, where the choice hangs on their age and not on a package. */
export const systemIds = ['windows_new', 'windows_old', 'java_new', 'java_old', 'macos', 'openssl'] as const;
export type SystemId = (typeof systemIds)[number];

/** Where somebody is going to use the file. */
export type KeyFileTarget = SoftwareId | SystemId;

/** Why that protection: worded in the messages (`keyFile.why.<reason>`). */
export type ProtectionReason = 'reads_modern' | 'too_old' | 'macos' | 'windows_store' | 'not_told';

export interface KeyFileAdvice {
  readonly protection: KeyFileProtection;
  readonly reason: ProtectionReason;
}

/**
 * What is known of each system (PKIoverheid reference, table of protections): Windows before 10 1709 and Server 2019
 * and Java before 8u301 say "wrong password" to a modern file; the Keychain of macOS refuses its SHA-256 check.
 */
const systems: Readonly<Record<SystemId, KeyFileAdvice>> = {
  windows_new: { protection: 'modern', reason: 'reads_modern' },
  windows_old: { protection: 'compatible', reason: 'too_old' },
  java_new: { protection: 'modern', reason: 'reads_modern' },
  java_old: { protection: 'compatible', reason: 'too_old' },
  macos: { protection: 'compatible', reason: 'macos' },
  openssl: { protection: 'modern', reason: 'reads_modern' },
};

/**
 * The protection a file needs for where it is used (M55). No maker of accounting software says which it takes: the
 * stronger one comes first, and the same key can be packed again when the package refuses it.
 */
export function keyFileAdvice(target: KeyFileTarget): KeyFileAdvice {
  if (!isSoftwareId(target)) return systems[target];
  const inStore = softwarePackages[target].install === 'windows_store';
  return { protection: 'modern', reason: inStore ? 'windows_store' : 'not_told' };
}

/** How the file gets into use: which list of steps is shown (`keyFile.steps.<way>`). */
export const installWays = ['windows', 'java', 'macos', 'openssl', 'upload', 'ask'] as const;
export type InstallWay = (typeof installWays)[number];

const waysOfSystems: Readonly<Record<SystemId, InstallWay>> = {
  windows_new: 'windows',
  windows_old: 'windows',
  java_new: 'java',
  java_old: 'java',
  macos: 'macos',
  openssl: 'openssl',
};

/** The steps that lead to use there (M59); a package of which nothing is known gets the usual ones, said to be so. */
export function installWay(target: KeyFileTarget): InstallWay {
  if (!isSoftwareId(target)) return waysOfSystems[target];
  const { install } = softwarePackages[target];
  if (install === 'windows_store') return 'windows';
  return install === 'upload' ? 'upload' : 'ask';
}
