/** What makes a request quicker or slower, as the customer chooses it; the first of each is the quickest. */
export const forecastOptions = {
  payment: ['online', 'invoice'],
  domain: ['qvtl', 'own'],
  authority: ['sole', 'power_of_attorney'],
  identity: ['app', 'face_to_face'],
} as const;

export type ForecastOption = keyof typeof forecastOptions;
export type ForecastChoices = {
  readonly [Option in ForecastOption]: (typeof forecastOptions)[Option][number];
};

export const forecastOptionNames = Object.keys(forecastOptions) as ForecastOption[];

/** What most customers have, and what the page begins with. */
export const usualChoices: ForecastChoices = {
  payment: 'online',
  domain: 'qvtl',
  authority: 'sole',
  identity: 'app',
};

/** Choices as an address holds them; whatever is missing or unknown is as usual. */
export function readChoices(given: (option: ForecastOption) => string | undefined): ForecastChoices {
  const one = <const Values extends readonly string[]>(
    option: ForecastOption,
    values: Values,
  ): Values[number] => values.find((value) => value === given(option)) ?? (values[0] as Values[number]);
  return {
    payment: one('payment', forecastOptions.payment),
    domain: one('domain', forecastOptions.domain),
    authority: one('authority', forecastOptions.authority),
    identity: one('identity', forecastOptions.identity),
  };
}
