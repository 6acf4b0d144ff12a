import type { RowState, Verdict } from '@/lib/domain/acceptance/row';
import { criterion } from './acceptance-criterion';
import { finding } from './acceptance-finding';
import { todo } from './acceptance-todo';

export const acceptance = {
  title: 'Acceptatietoets: neemt KVK uw certificaat aan?',
  lead: 'Kies een certificaat of CSR. U ziet alle eisen van KVK en alle redenen om te weigeren, met wat u kunt doen.',
  about:
    'KVK vraagt een certificaat voor toegang tot niet-openbare gegevens. Deze toets is van ons en niet van KVK: alleen KVK beslist.',
  form: {
    file: 'Bestand met het certificaat of de CSR',
    fileHint: 'Een .pem, .crt, .cer, .der, .p7b of .csr. Nooit een .p12 of .pfx: daar zit uw sleutel in.',
    drop: 'Of sleep het bestand hierheen.',
    text: 'Of plak de tekst',
    textHint: 'Van BEGIN tot en met END.',
    chain: 'Bestand met de keten',
    chainHint: 'Alleen nodig als de keten niet in het eerste bestand zit.',
    kvkNumber: 'KVK-nummer',
    kvkNumberHint: 'Acht cijfers. Het nummer dat bij KVK voor u bekend is.',
    local: 'Toets in deze browser',
    localNote: 'Het bestand blijft op uw computer. Intrekking en registers vragen wij niet.',
    server: 'Toets met intrekking en registers',
    serverNote: 'Wij krijgen het bestand, vragen de uitgever en de registers, en bewaren niets.',
    busy: 'Wij toetsen…',
    nothing: 'Kies een bestand of plak een tekst.',
  },
  result: {
    title: 'Uitkomst',
    verdict: {
      passed: 'Alles wat te toetsen is, is in orde',
      failed: 'KVK zal dit certificaat weigeren',
      not_all_known: 'Geen fouten gevonden, maar nog niet alles is bekend',
    } as const satisfies Record<Verdict, string>,
    refused: 'Dit kan niet worden getoetst',
    counts: '{failed, number} fout, {unknown, number} niet te weten, {passed, number} goed',
    request: 'Dit is een CSR. De meeste eisen zijn pas te toetsen als het certificaat er is.',
    tested: 'Getoetst',
    testedAt: 'Getoetst op {date}',
    local: 'in deze browser',
    server: 'met intrekking en registers',
    facts: {
      commonName: 'Naam (CN)',
      organisation: 'Organisatie',
      serialNumber: 'Nummer van de houder',
      issuer: 'Uitgever',
      notBefore: 'Geldig vanaf',
      notAfter: 'Geldig tot',
      sha256: 'Vingerafdruk (SHA-256)',
    },
    state: {
      failed: 'Fout',
      unknown_here: 'Hier niet te weten',
      passed: 'Goed',
      not_applicable: 'Niet van toepassing',
    } as const satisfies Record<RowState, string>,
    group: {
      failed: 'Fout ({count, number})',
      unknown_here: 'Hier niet te weten ({count, number})',
      passed: 'Goed: eis voldaan of reden niet aangetroffen ({count, number})',
      not_applicable: 'Niet van toepassing ({count, number})',
    } as const satisfies Record<RowState, string>,
    column: { id: 'Nummer', criterion: 'Eis of reden', finding: 'Gevonden', todo: 'Wat u kunt doen' },
    askServer: 'Vraag ook intrekking en registers na',
    print: 'Afdrukken',
    text: 'Bewaar als tekst',
  },
  problem: {
    kvk_number_invalid: 'Een KVK-nummer heeft acht cijfers.',
    unreachable: 'Wij zijn nu niet bereikbaar. Toets in deze browser of probeer het later opnieuw.',
  },
  open: 'Toets of KVK dit certificaat aanneemt',
  footer: 'Acceptatietoets',
  criterion,
  finding,
  todo,
} as const;
