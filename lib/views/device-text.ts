import Bowser from 'bowser';

/** What a browser says it is. Only for the eye of who looks at their own sessions; it proves nothing. */
export interface Device {
  readonly browser?: string | undefined;
  readonly system?: string | undefined;
}

/** Browser and system out of a User-Agent header, as far as they can be told (RFC 9110 section 10.1.5). */
export function deviceOf(userAgent: string): Device {
  if (userAgent.trim() === '') return {};
  const { browser, os } = Bowser.parse(userAgent);
  return { browser: browser.name || undefined, system: os.name || undefined };
}
