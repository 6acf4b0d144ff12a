import { kindOfCertificate } from '@/lib/domain/acceptance/certificate-kind';
import { criterionIds } from '@/lib/domain/acceptance/criteria';
import { readHolderNumber } from '@/lib/domain/acceptance/holder-number';
import { judgeRegisters, registersNotAsked } from '@/lib/domain/acceptance/register-findings';
import {
  type Finding,
  type Findings,
  failed,
  forAll,
  mergeFindings,
  notApplicable,
  rowsOf,
  verdictOf,
} from '@/lib/domain/acceptance/row';
import type { Bytes } from '../bytes';
import { firstValue } from '../distinguished-name';
import type { Certificate } from '../path/parse-certificate';
import { type CertificateFacts, readCertificate } from '../read-certificate';
import { readCertificates } from '../read-certificates';
import type { AcceptanceInput, AcceptanceReport, Tested } from './input';
import { judgeChain } from './judge-chain';
import { type Client, judgeClient } from './judge-client';
import { chooseClient, judgeBundle, judgeForm } from './judge-file';
import { judgeRequest } from './judge-request';
import { nothingToJudge, type OpenedFile, openFile } from './open-file';

/**
 * The acceptance test: every requirement and every rejection reason of KVK exactly once, for a file that somebody
 * dropped. The same in browser, server and command line: nothing is fetched and no clock is read. Bounded in size and
 * work; never throws on bad input.
 */
export async function checkAcceptance(input: AcceptanceInput): Promise<AcceptanceReport> {
  const opened = openFile(input.file);
  if (opened.what === 'nothing') return refuseFile(opened);
  if (opened.what === 'request') return reportRequest(input);
  const { client, findings } = chooseClient(opened.certificates);
  if (!client) return report({ what: 'nothing' }, { ...forAll(criterionIds, noClient), ...findings }, []);
  const facts = await readCertificate(client.der);
  if (!facts) return refuseFile(unreadable);
  return reportCertificate({ certificate: client, facts, kind: kindOfCertificate(facts.policies) }, opened, {
    ...input,
    found: findings,
  });
}

const noClient = notApplicable('no_client_certificate');
const unreadable: OpenedFile & { what: 'nothing' } = {
  what: 'nothing',
  row: 'R03',
  finding: failed('unreadable', { offset: 0 }),
};

function report(tested: Tested, findings: Findings, path: Bytes[]): AcceptanceReport {
  const rows = rowsOf(findings);
  return { tested, rows, verdict: verdictOf(rows), path };
}

/** The content is what KVK does not take, or nothing in it can be read: all other rows have nothing to judge. */
function refuseFile({ row, finding }: OpenedFile & { what: 'nothing' }): AcceptanceReport {
  const isOther = row === 'R12';
  const findings = { ...forAll(criterionIds, nothingToJudge), [row]: finding };
  return report({ what: 'nothing' }, isOther ? { ...findings, Q03a: finding } : findings, []);
}

async function reportRequest(input: AcceptanceInput): Promise<AcceptanceReport> {
  const { tested, findings } = await judgeRequest(input.file, input.fileName);
  const registers = input.registers
    ? judgeRegisters(input.registers, { company: true })
    : registersNotAsked(input.kvkNumber);
  return report(tested, { ...findings, ...registers }, []);
}

interface Opened {
  certificates: Certificate[];
  isPkcs7: boolean;
}

async function reportCertificate(
  client: Client,
  { certificates, isPkcs7 }: Opened,
  input: AcceptanceInput & { found: Findings },
): Promise<AcceptanceReport> {
  const { facts, certificate: own } = client;
  const beside = (input.chain ?? []).flatMap((file) => {
    const bundle = readCertificates(file);
    return bundle.ok ? bundle.certificates : [];
  });
  const others = certificates.filter((one) => one !== own).map(({ der }) => der);
  const chain = await judgeChain(client, [...others, ...beside], input);
  const findings = mergeFindings(
    input.found,
    judgeForm(input.fileName, isPkcs7),
    judgeClient(client, input.time, input.kvkNumber),
    judgeBundle(own, certificates),
    chain.findings,
  );
  return report(testedOf(facts), withRegisters(withMirrors(findings), client, input), chain.path);
}

function withRegisters(findings: Findings, { facts }: Client, input: AcceptanceInput): Findings {
  if (!input.registers) return { ...findings, ...registersNotAsked(input.kvkNumber) };
  const { rsin, kvkNumber, government } = readHolderNumber(facts.oin);
  const company = Boolean(kvkNumber) || !(rsin || government);
  const judged = judgeRegisters(input.registers, { organisation: facts.organisation, company, rsin });
  return { ...findings, ...registersNotAsked(input.kvkNumber), ...judged };
}

/** Requirements that say the same as reasons. */
function withMirrors(findings: Findings): Findings {
  const gravest = (...all: (Finding | undefined)[]): Findings =>
    mergeFindings(...all.map((found): Findings => (found ? { Q01: found } : {})));
  return {
    ...findings,
    ...gravest(findings.R05, findings.R24, findings.R06),
    Q04: gravest(findings.Q04, findings.R22, findings.R10, findings.R17).Q01,
    Q08: findings.R19,
  };
}

function testedOf(facts: CertificateFacts): Tested {
  return {
    what: 'certificate',
    commonName: facts.commonName,
    organisation: facts.organisation,
    serialNumber: facts.oin,
    issuer: firstValue(facts.issuer, 'commonName'),
    notBefore: facts.notBefore,
    notAfter: facts.notAfter,
    sha256: facts.sha256,
  };
}
