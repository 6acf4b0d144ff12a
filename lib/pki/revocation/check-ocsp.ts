import { type OcspAnswer, readOcspAnswer } from './ocsp-answer';
import { isAbout } from './ocsp-certificate-id';
import { findResponderFault } from './ocsp-responder';
import type { SingleAnswer } from './ocsp-single-answer';
import { mostTelling, type RevocationStatus, type RevocationUnknown } from './outcome';
import type { RevocationInput } from './subject';

/** OCSP answers looked at for one certificate, and statements looked at in each. */
const mostAnswers = 64;
const mostStatements = 100;

/**
 * How long an answer without nextUpdate holds. Such an answer says that newer news is always to be had (RFC 6960
 * section 4.2.2.1); it must end somewhere, or an old one could be shown for ever.
 */
const lifeWithoutNextUpdate = 24 * 60 * 60 * 1000;

/** What one answer says of the certificate, from when, and why it says nothing. */
interface Heard {
  answer: OcspAnswer;
  single: SingleAnswer;
}

/** The status of a certificate by the OCSP answers given (RFC 6960 section 3.2); the newest that holds decides. Never throws. */
export async function checkOcsp(input: RevocationInput): Promise<RevocationStatus> {
  const whys: RevocationUnknown[] = input.ocspAnswers.length > mostAnswers ? ['limit_exceeded'] : [];
  const heard: Heard[] = [];
  for (const der of input.ocspAnswers.slice(0, mostAnswers)) {
    const reading = readOcspAnswer(der);
    if (!reading.ok) whys.push(reading.why);
    else heard.push(...(await statementsAbout(reading.answer, input, whys)));
  }
  for (const said of heard.toSorted((a, b) => weigh(b) - weigh(a))) {
    const fault = findTimeFault(said, input.time) ?? (await findResponderFault(said.answer, input));
    if (fault) whys.push(fault);
    else if (said.single.status.state === 'unknown') return { state: 'unknown', why: 'ocsp_unknown' };
    else return said.single.status;
  }
  return { state: 'unknown', why: mostTelling(whys) };
}

const weigh = ({ single }: Heard) => single.thisUpdate.getTime();
const severity = { good: 0, unknown: 1, revoked: 2 };

/** The worst that an answer says about the certificate, should it say several things. */
async function statementsAbout(
  answer: OcspAnswer,
  { certificate, issuer }: RevocationInput,
  whys: RevocationUnknown[],
): Promise<Heard[]> {
  const about: SingleAnswer[] = [];
  for (const single of answer.singles.slice(0, mostStatements)) {
    if (await isAbout(single.id, certificate, issuer)) about.push(single);
  }
  const [worst] = about.toSorted((a, b) => severity[b.status.state] - severity[a.status.state]);
  if (!worst) whys.push('ocsp_other_certificate');
  else if (answer.unknownCritical || worst.unknownCritical) whys.push('ocsp_unknown_critical_extension');
  else return [{ answer, single: worst }];
  return [];
}

function findTimeFault({ answer, single }: Heard, time: Date): RevocationUnknown | undefined {
  const { thisUpdate, nextUpdate } = single;
  if (answer.producedAt > time || thisUpdate > time) return 'ocsp_not_yet_valid';
  const end = nextUpdate ?? new Date(thisUpdate.getTime() + lifeWithoutNextUpdate);
  return end < time ? 'ocsp_expired' : undefined;
}
