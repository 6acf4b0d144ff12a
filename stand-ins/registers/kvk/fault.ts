/** KVK's own error codes that the stand-in can give, with their HTTP status (KVK: "Status codes"). */
const FAULTS = {
  IPD0004: [400, 'Het KVK-nummer is niet valide.'],
  IPD0005: [404, 'Op basis van dit KVK-nummer kan het product niet worden geleverd.'],
  IPD0006: [400, 'Het vestigingsnummer is niet valide.'],
  IPD0007: [404, 'Op basis van dit vestigingsnummer kan het product niet worden geleverd.'],
  IPD0010: [400, 'Het RSIN is niet valide.'],
  IPD1002: [404, 'De gegevens zijn tijdelijk niet leverbaar: zij zijn in behandeling.'],
  IPD1003: [404, 'De gegevens zijn tijdelijk niet leverbaar. Probeer het over 5 minuten opnieuw.'],
  IPD1998: [400, 'De invoer bevat geen of te weinig zoekparameters.'],
  IPD1999: [400, 'Deze parameters zijn ongeldig:'],
  IPD5200: [404, 'Er zijn geen gegevens gevonden voor deze zoekparameters.'],
  IPD5203: [404, 'Het type is niet valide.'],
  IPD9999: [500, 'Algemene technische fout.'],
} as const;

export type FaultCode = keyof typeof FAULTS;

/** An error in KVK's shape: `{fout: [{code, omschrijving}]}`. */
export class KvkFault extends Error {
  readonly status: 400 | 404 | 500;

  constructor(
    readonly code: FaultCode,
    private readonly about = '',
  ) {
    super(code);
    this.status = FAULTS[code][0];
  }

  body() {
    const omschrijving = `${FAULTS[this.code][1]} ${this.about}`.trim();
    return { fout: [{ code: this.code, omschrijving }] };
  }
}
