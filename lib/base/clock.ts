/** The present moment. The only place, besides tests, where the product asks the machine for the time. */
export const now = (): Date => new Date();
