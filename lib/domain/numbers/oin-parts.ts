import type { Oin } from './oin';
import type { OinRegister } from './oin-prefixes';

/** One stretch of the 20 positions, for showing the number taken apart. Positions count from 1. */
export interface OinPart {
  readonly part: 'prefix' | 'register_number' | 'suffix';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly register: OinRegister;
}

/** Takes a number apart: which positions are the register, the number in it, and the closing zeros. */
export function oinParts(oin: Oin): readonly OinPart[] {
  const { register, registerNumber, suffix, number } = oin;
  const end = 8 + registerNumber.length;
  return [
    { part: 'prefix', text: number.slice(0, 8), from: 1, to: 8, register },
    { part: 'register_number', text: registerNumber, from: 9, to: end, register },
    { part: 'suffix', text: suffix, from: end + 1, to: number.length, register },
  ];
}
