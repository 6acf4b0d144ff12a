/** An environment variable, or undefined when it is absent or empty. */
export function setting(name: string): string | undefined {
  return process.env[name]?.trim() || undefined;
}

/** @throws Error that says which variable is missing */
export function requiredSetting(name: string): string {
  const value = setting(name);
  if (value === undefined) {
    throw new Error(`${name} is not set. Give the stand-ins the same value as the portal (npm start does).`);
  }
  return value;
}

/** A whole number that fits a port or a number of seconds. @throws Error when it is none */
export function numberSetting(name: string, standard: number): number {
  const value = Number(setting(name) ?? standard);
  if (!Number.isInteger(value) || value < 0 || value > 65535) {
    throw new Error(`${name} must be a whole number from 0 to 65535.`);
  }
  return value;
}
