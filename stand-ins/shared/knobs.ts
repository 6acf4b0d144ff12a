import { JsonFile } from './json-file';

/** What a knob can be set to. `null` means "off" where the declaration allows it. */
export type KnobValue = boolean | number | string | null;

/** One bad-day knob: its value on a good day, what it does, and which values it takes. */
export interface KnobDeclaration<V extends KnobValue = KnobValue> {
  readonly standard: V;
  readonly explanation: string;
  readonly takes: string;
  readonly options?: readonly string[];
  accepts(value: unknown): boolean;
}

/** A knob that is on or off. */
export function flag(explanation: string): KnobDeclaration<boolean> {
  return {
    standard: false,
    explanation,
    takes: 'true or false',
    accepts: (value) => typeof value === 'boolean',
  };
}

/** A knob that holds a whole number of 0 or more (a count of coming requests, seconds, milliseconds). */
export function count(explanation: string, standard = 0): KnobDeclaration<number> {
  return { standard, explanation, takes: 'a whole number of 0 or more', accepts: isCount };
}

/** Like {@link count}, with `null` for "never". */
export function countOrNever(explanation: string, standard: number | null): KnobDeclaration<number | null> {
  return {
    standard,
    explanation,
    takes: 'a whole number of 0 or more, or null',
    accepts: (value) => value === null || isCount(value),
  };
}

/** A knob with a fixed list of positions; the first is the standard one. */
export function choice<const O extends readonly [string, ...string[]]>(
  options: O,
  explanation: string,
): KnobDeclaration<O[number]> {
  return {
    standard: options[0],
    explanation,
    options,
    takes: `one of: ${options.join(', ')}`,
    accepts: (value) => typeof value === 'string' && options.includes(value),
  };
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

type Declarations = Record<string, KnobDeclaration>;
type ValueOf<D> = D extends KnobDeclaration<infer V> ? V : never;
type NamesOf<D extends Declarations, V> = { [K in keyof D]: ValueOf<D[K]> extends V ? K : never }[keyof D];

/** The knobs of one stand-in, kept on disk. Tells listeners when one is turned. */
export class Knobs<D extends Declarations> {
  private readonly file: JsonFile<Record<string, KnobValue>>;
  private readonly listeners: (() => Promise<void>)[] = [];

  constructor(
    readonly declarations: D,
    path: string,
  ) {
    this.file = new JsonFile(path, {});
  }

  /** The present value, or the standard one while nobody has turned the knob. */
  get<K extends keyof D & string>(name: K): ValueOf<D[K]> {
    const kept = this.file.data[name];
    const declaration = this.declarations[name] as D[K];
    return (kept !== undefined && declaration.accepts(kept) ? kept : declaration.standard) as ValueOf<D[K]>;
  }

  /** For "the next N" knobs: takes one off and says whether there was one to take. */
  takeOne(name: NamesOf<D, number> & string): boolean {
    const left = this.get(name) as number;
    if (left === 0) return false;
    this.file.data[name] = left - 1;
    this.file.save();
    return true;
  }

  /** All values by name. */
  values(): Record<string, KnobValue> {
    return Object.fromEntries(Object.keys(this.declarations).map((name) => [name, this.get(name)]));
  }

  /**
   * Turns the named knobs, all or nothing, and waits until the listeners have followed.
   * @returns what is wrong with the input, or null when it is done.
   */
  async set(input: unknown): Promise<string | null> {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return 'Send a JSON object with the names of knobs and their values.';
    }
    const entries = Object.entries(input);
    for (const [name, value] of entries) {
      const declaration = Object.hasOwn(this.declarations, name) ? this.declarations[name] : undefined;
      if (!declaration) {
        return `There is no knob "${name}". The knobs are: ${Object.keys(this.declarations).join(', ')}.`;
      }
      if (!declaration.accepts(value)) return `The knob "${name}" takes ${declaration.takes}.`;
    }
    Object.assign(this.file.data, Object.fromEntries(entries));
    await this.changed();
    return null;
  }

  /** Puts every knob back to its standard value. */
  async reset(): Promise<void> {
    for (const name of Object.keys(this.file.data)) delete this.file.data[name];
    await this.changed();
  }

  /** Calls `listener` after every change made from outside (not by {@link takeOne}). */
  onChange(listener: () => Promise<void>): void {
    this.listeners.push(listener);
  }

  private async changed(): Promise<void> {
    this.file.save();
    await Promise.all(this.listeners.map((listener) => listener()));
  }
}
