import { describe, expect, it } from 'vitest';
import { afterFailure, type Circuit, closedCircuit, isSilentLong, passage, probing } from './circuit';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 2, 10, 0, seconds));

function failed(times: number, circuit: Circuit = closedCircuit): Circuit {
  return Array.from({ length: times }).reduce<Circuit>((one) => afterFailure(one, at(0), false), circuit);
}

describe('the circuit of the CA', () => {
  it('opens after five failures in a row, not before', () => {
    expect(passage(failed(4), at(0))).toEqual({ may: 'pass' });
    expect(passage(failed(5), at(0))).toEqual({ may: 'wait', until: at(30) });
    expect(failed(5).openedAt).toEqual(at(0));
  });

  it('lets one call find out when its time has come, and nobody else meanwhile', () => {
    const open = failed(5);
    expect(passage(open, at(29)).may).toBe('wait');
    expect(passage(open, at(30))).toEqual({ may: 'probe' });
    const claimed = probing(open, at(30));
    expect(passage(claimed, at(31))).toEqual({ may: 'wait', until: at(120) });
    // The process that found out died: its claim ends by itself.
    expect(passage(claimed, at(120))).toEqual({ may: 'probe' });
  });

  it('waits twice as long after each try that fails, up to five minutes, and keeps since when', () => {
    let circuit = failed(5);
    const waits: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      circuit = afterFailure(probing(circuit, at(30)), at(30), true);
      waits.push(((circuit.probeAt?.getTime() ?? 0) - at(30).getTime()) / 1000);
    }
    expect(waits).toEqual([60, 120, 240, 300, 300, 300]);
    expect(circuit).toMatchObject({ state: 'open', openedAt: at(0) });
  });

  it('learns nothing from a call that left before it opened', () => {
    const open = failed(5);
    expect(afterFailure(open, at(10), false)).toBe(open);
  });

  it('is work for people after ten minutes', () => {
    expect(isSilentLong(failed(5), at(599))).toBe(false);
    expect(isSilentLong(failed(5), at(600))).toBe(true);
    expect(isSilentLong(closedCircuit, at(600))).toBe(false);
  });
});
