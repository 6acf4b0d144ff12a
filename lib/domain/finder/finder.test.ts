import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../product/catalogue';
import { fitsOf } from '../product/relying-parties';
import { softwareIds } from '../software/packages';
import { anyText } from '../testing/any-text';
import { endIds, ends, limits, orderSteps } from './ends';
import { optionsOf, type QuestionId, questionIds } from './questions';
import { endsFrom, orderStepsOf, productsFrom, type Step, walk } from './walk';

/** Every path through the data, found without the rule under test. */
function pathsFrom(question: QuestionId, before: readonly Step[] = []): { steps: Step[]; end: string }[] {
  expect(before.map((step) => step.question)).not.toContain(question);
  return optionsOf(question).flatMap(([option, next]) => {
    const steps = [...before, { question, option }];
    return 'end' in next ? [{ steps, end: next.end }] : pathsFrom(next.ask, steps);
  });
}

const paths = pathsFrom('purpose');
const answers = (text: string) => {
  const given = new Map(new URLSearchParams(text).entries());
  return (question: QuestionId) => given.get(question);
};
const outcome = (text: string) => {
  const { next } = walk(answers(text));
  return 'end' in next ? next.end : `? ${next.ask}`;
};

describe('the product finder', () => {
  it('M01 every path ends, in at most four answers, and the walk agrees', () => {
    expect(paths.length).toBeGreaterThan(40);
    for (const { steps, end } of paths) {
      expect(steps.length).toBeLessThanOrEqual(4);
      const given = new Map(steps.map(({ question, option }) => [question, option]));
      expect(walk((question) => given.get(question))).toEqual({ steps, next: { end } });
    }
  });

  it('M01 every end is a product of the catalogue or an honest "not here", and is reached', () => {
    const slugs = catalogue.map(({ slug }) => slug);
    for (const { product } of Object.values(ends)) if (product !== null) expect(slugs).toContain(product);
    expect([...new Set(paths.map(({ end }) => end))].sort()).toEqual([...endIds].sort());
    expect([...new Set(paths.flatMap(({ steps }) => steps.map(({ question }) => question)))].sort()).toEqual(
      [...questionIds].sort(),
    );
  });

  it('M01 every product of the catalogue can be found', () => {
    expect([...productsFrom({ ask: 'purpose' })].sort()).toEqual(catalogue.map(({ slug }) => slug).sort());
  });

  it.each([
    ['', '? purpose'],
    ['purpose=digipoort', '? sender'],
    ['purpose=digipoort&sender=own', '? software'],
    ['purpose=digipoort&sender=own&software=afas', 'digipoort'],
    ['software=afas&sender=own&purpose=digipoort', 'digipoort'],
    ['purpose=digipoort&sender=by_other', 'filed_by_other'],
    ['purpose=kvk&kvk_data=protected', 'kvk'],
    ['purpose=kvk&kvk_data=public', 'kvk_public'],
    ['purpose=connection&party=digikoppeling', 'digikoppeling'],
    ['purpose=connection&party=other&side=receiving', 'receiving'],
    ['purpose=connection&party=other&side=visitors', 'website'],
    ['purpose=profession&profession=notary&profession_act=sign', 'professional_signing'],
    ['purpose=profession&profession=none', 'no_profession'],
    ['purpose=employee&employee_act=authenticate', 'organisation_person'],
    ['purpose=employee&employee_act=sign', 'employee_signing'],
    ['purpose=organisation&organisation_act=seal', 'eseal'],
    ['purpose=organisation&organisation_act=connect&party=digid', 'digid'],
    ['purpose=citizen&citizen_act=authenticate', 'citizen'],
    ['purpose=website', 'website'],
    ['purpose=website&sender=own', 'website'],
    ['purpose=toString', '? purpose'],
    ['purpose=digipoort&sender=', '? sender'],
  ])('M01 %j leads to %s', (address, expected) => expect(outcome(address)).toBe(expected));

  it('M01 any address leads to a question or an end, and only answers on the path are kept', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...questionIds), anyText()), (given) => {
        const { steps, next } = walk((question) => given[question]);
        expect('end' in next ? endIds : questionIds).toContain('end' in next ? next.end : next.ask);
        for (const { question, option } of steps) expect(given[question]).toBe(option);
      }),
    );
  });

  it('M01 every package leads to the certificate for Digipoort', () => {
    expect(optionsOf('software').map(([option]) => option)).toEqual([...softwareIds]);
  });

  it('C-30 the product of a connection is one that fits it, or may after asking, in the first generation', () => {
    for (const { product, need } of Object.values(ends)) {
      if (!need) continue;
      const first = fitsOf(need).find(({ leaf }) => leaf.product === product);
      expect(first?.leaf.generation).toBe('G1');
      expect(first?.fit).not.toBe('no');
    }
  });

  it('C-03 whoever wants to sign is never sent to the server certificate', () => {
    for (const { steps, end } of paths) {
      if (!steps.some(({ option }) => option === 'sign' || option === 'seal')) continue;
      expect(ends[end as keyof typeof ends].product).not.toBe('private-services-server');
    }
  });

  it('says what to bring for the profession that was named, and of nobody else', () => {
    const steps = walk(answers('purpose=profession&profession=accountant&profession_act=sign')).steps;
    expect(orderStepsOf('professional_signing', steps)).toEqual(['proof_nba']);
    expect(orderStepsOf('digipoort', walk(answers('purpose=digipoort&sender=own')).steps)).not.toContain(
      'one_for_all_clients',
    );
    expect(orderStepsOf('digipoort', walk(answers('purpose=digipoort&sender=clients')).steps)).toContain(
      'one_for_all_clients',
    );
  });

  it('uses every limit and every order step', () => {
    const all = Object.values(ends);
    expect([...new Set(all.flatMap((end) => [...end.limits]))].sort()).toEqual([...limits].sort());
    expect([...new Set(all.flatMap((end) => end.steps.map(({ step }) => step)))].sort()).toEqual(
      [...orderSteps].sort(),
    );
    for (const { when } of all.flatMap((end) => end.steps)) {
      if (!when) continue;
      const known = optionsOf(when.question as QuestionId).map(([option]) => option);
      for (const option of when.options) expect(known).toContain(option);
    }
  });

  it('M01 a "not here" leads on, by answers that exist, to something else', () => {
    for (const id of endIds) {
      for (const given of ends[id].instead ?? []) {
        const { steps, next } = walk((question) => given[question]);
        expect(Object.fromEntries(steps.map(({ question, option }) => [question, option]))).toEqual(given);
        expect(productsFrom(next).size).toBeGreaterThan(0);
      }
    }
  });

  it('knows which ends a choice still leaves open', () => {
    expect([...endsFrom({ ask: 'kvk_data' })].sort()).toEqual(['kvk', 'kvk_public']);
    expect([...productsFrom({ end: 'website' })]).toEqual([]);
  });
});
