import { oinRegister, tradeRegister } from '@/lib/registers/registers';

/** The registers as a request asks them. */
export interface RegistersToAsk {
  readonly company: ReturnType<typeof tradeRegister>['lookUp'];
  readonly officers: ReturnType<typeof tradeRegister>['officers'];
  readonly oin: ReturnType<typeof oinRegister>['check'];
}

/** Each question goes to the register itself. */
export function liveRegisters(): RegistersToAsk {
  const kvk = tradeRegister();
  return { company: kvk.lookUp, officers: kvk.officers, oin: oinRegister().check };
}

/** The same question twice is asked once: many rows of one file are of one organisation. */
export function askedOnce({ company, officers, oin }: RegistersToAsk): RegistersToAsk {
  return { company: once(company), officers: once(officers), oin: once(oin) };
}

function once<T>(ask: (number: string) => Promise<T>): (number: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (number) => {
    const asked = answers.get(number) ?? ask(number);
    answers.set(number, asked);
    return asked;
  };
}
