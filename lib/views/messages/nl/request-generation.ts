import type { Generation } from '@/lib/domain/product/generations';

/** What a generation means for those who get to see the certificate, said where its term is chosen (C-25). */
interface Words {
  readonly title: string;
  readonly digipoort: string;
  readonly kvk: string;
  readonly software: string;
}

const g1 = {
  title: 'Wat betekent generatie G1 voor de ontvanger?',
  digipoort:
    'Digipoort werkt nu met G1. Logius vraagt iedereen om vóór 2028 over te stappen: plan uw opvolger voor eind 2027.',
  kvk: 'KVK vertrouwt G1 nu. De domeinnaam staat als naam in het certificaat, zoals KVK dat vraagt.',
  software:
    'Alle gangbare software kan G1 lezen. Eén certificaat mag de verbinding beginnen en ontvangen (client en server).',
} as const satisfies Words;

const g4 = {
  title: 'Wat betekent generatie G4 voor de ontvanger?',
  digipoort: 'Vraag Logius of Digipoort uw soort G4-certificaat al accepteert, voordat u overstapt.',
  kvk: 'Vraag KVK of zij G4 al vertrouwt. Als naam staat uw organisatie in het certificaat; de domeinnaam staat bij de alternatieve namen.',
  software:
    'G4 is ondertekend met RSA-PSS en vraagt een sleutel van minstens 3072 bits. Oudere software kan dat soms niet lezen. De ontvanger moet het nieuwe stamcertificaat vertrouwen.',
} as const satisfies Words;

export const requestGeneration = {
  G1: g1,
  G4: g4,
  digipoort: 'Digipoort',
  kvk: 'KVK',
  software: 'Uw software',
} as const satisfies Record<Generation, Words> & Record<string, unknown>;
