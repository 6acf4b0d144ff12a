import { parseOin } from '../numbers/oin';
import { type CertificateKind, isPkioverheid } from './certificate-kind';
import { type Findings, failed, notApplicable, passed, unknownHere } from './row';

/** The number in the subject of a certificate, as far as it says whose it is. */
export interface HolderNumber {
  readonly kvkNumber?: string;
  readonly rsin?: string;
  /** From another register than those of companies. */
  readonly government?: boolean;
}

/** Reads the subject serialNumber: an OIN or HRN, or the bare KVK number that an EV certificate may carry. */
export function readHolderNumber(serialNumber: string | undefined): HolderNumber {
  if (!serialNumber) return {};
  if (/^\d{8}$/.test(serialNumber)) return { kvkNumber: serialNumber };
  const oin = parseOin(serialNumber);
  if (!oin.ok) return {};
  const { register, registerNumber } = oin.value;
  if (register === 'kvk') return { kvkNumber: registerNumber };
  return register === 'rsin' ? { rsin: registerNumber } : { government: true };
}

/**
 * The number in the subject (S2-Q07, S2-R04, S2-R14). The OIN by KVK number meets both what KVK asks of companies and
 * what it refuses (C-27). `kvkNumber` is the one that KVK has registered, when the asker gave it.
 */
export function judgeHolderNumber(
  serialNumber: string | undefined,
  kind: CertificateKind,
  kvkNumber: string | undefined,
): Findings {
  return {
    Q07: judgeCompanyNumber(serialNumber),
    R04: judgeOin(serialNumber, kind),
    R14: compareNumbers(readHolderNumber(serialNumber), kvkNumber),
  };
}

function judgeCompanyNumber(serialNumber: string | undefined) {
  const number = readHolderNumber(serialNumber);
  if (number.kvkNumber) return passed();
  if (number.rsin) return unknownHere('rsin_number', { rsin: number.rsin });
  return number.government ? notApplicable('number_of_government') : failed('no_kvk_number');
}

function judgeOin(serialNumber: string | undefined, kind: CertificateKind) {
  if (!isPkioverheid(kind)) return notApplicable('no_oin_needed');
  if (!serialNumber) return failed('oin_missing');
  const oin = parseOin(serialNumber);
  if (!oin.ok || serialNumber.length !== 20) return failed('oin_wrong', { found: serialNumber });
  return oin.value.isTest ? failed('oin_is_test', { found: serialNumber }) : passed();
}

function compareNumbers(number: HolderNumber, given: string | undefined) {
  if (!number.kvkNumber && !number.rsin && !number.government) return notApplicable('no_kvk_number');
  if (number.government) return notApplicable('number_of_government');
  if (!given) return unknownHere('kvk_number_wanted');
  if (number.rsin) return unknownHere('rsin_number', { rsin: number.rsin });
  return number.kvkNumber === given
    ? passed()
    : failed('other_kvk_number', { found: number.kvkNumber ?? '', given });
}
