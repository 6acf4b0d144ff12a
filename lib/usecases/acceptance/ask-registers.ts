import { readHolderNumber } from '@/lib/domain/acceptance/holder-number';
import type {
  CompanyAnswer,
  OinRegisterAnswer,
  RegisterAnswers,
} from '@/lib/domain/acceptance/register-findings';
import { hrnFromKvkNumber, parseOin } from '@/lib/domain/numbers/oin';
import { oinRegister, tradeRegister } from '@/lib/registers/registers';

/**
 * Asks the trade register about the KVK number, given or in the certificate, and the OIN register about the number in the
 * certificate, or the one that the KVK number makes. Undefined when there is nothing to ask about. Never throws.
 */
export async function askRegisters(
  serialNumber: string | undefined,
  given: string | undefined,
): Promise<RegisterAnswers | undefined> {
  const kvkNumber = given ?? readHolderNumber(serialNumber).kvkNumber;
  const carried = serialNumber && parseOin(serialNumber).ok ? serialNumber : undefined;
  const oin = carried ?? (kvkNumber && hrnFromKvkNumber(kvkNumber));
  if (!kvkNumber && !oin) return undefined;
  const [company, register] = await Promise.all([
    kvkNumber ? askTradeRegister(kvkNumber) : undefined,
    oin ? askOinRegister(oin) : undefined,
  ]);
  return { ...(company && { company }), ...(register && { oin: register }) };
}

async function askTradeRegister(kvkNumber: string): Promise<CompanyAnswer> {
  const answer = await tradeRegister().lookUp(kvkNumber);
  if (answer.state !== 'found') return answer;
  const { name, tradeNames, rsin, active } = answer.entry;
  return { state: 'found', name, tradeNames, active, ...(rsin && { rsin }) };
}

async function askOinRegister(oin: string): Promise<OinRegisterAnswer> {
  const answer = await oinRegister().check(oin);
  if (answer.state !== 'active') return answer;
  return { state: 'active', ...(answer.name && { name: answer.name }) };
}
