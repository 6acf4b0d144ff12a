import type { RegisterSays } from '@/lib/domain/authority/decide-authority';
import type { OfficersAnswer, TradeRegisterAnswer } from '@/lib/registers/kvk/kvk';
import { tradeRegister } from '@/lib/registers/registers';

/** What the trade register says now of an organisation and its officers. Never throws. */
export async function askRegister(kvkNumber: string): Promise<RegisterSays> {
  const register = tradeRegister();
  return registerSays(...(await Promise.all([register.lookUp(kvkNumber), register.officers(kvkNumber)])));
}

/** Its two answers as one. */
export function registerSays(entry: TradeRegisterAnswer, heard: OfficersAnswer): RegisterSays {
  if (entry.state === 'not_found') return { state: 'not_found' };
  if (entry.state !== 'found' || heard.state === 'could_not_ask') return { state: 'could_not_ask' };
  const officers = heard.state === 'found' ? heard.officers : [];
  return { state: 'found', active: entry.entry.active, officers };
}
