import { inspect, inspectInBoth, inspectOnce } from '../fixtures/accessibility';
import { ready } from '../fixtures/ready';
import { expect, test } from '../fixtures/test';
import { pattern } from '../fixtures/words';
import { answer, expectHeading, findForDigipoort, openFinder, searchFor } from '../pages/finder';

test.setTimeout(120_000);

for (const locale of ['nl', 'en'] as const) {
  test(`M01 from the purpose to the product and into the cart (${locale})`, async ({ open }) => {
    const visit = await open(locale);
    const { page, words } = visit;
    const { question, step, generation } = words.finder;
    const main = page.getByRole('main');
    await findForDigipoort(visit);

    await test.step('why, what to order, what the software takes, and which generation', async () => {
      await expect(main.getByText(words.finder.end.digipoort.why)).toBeVisible();
      await expect(main.getByText(step.one_for_all_clients)).toBeVisible();
      await expect(main.getByText(words.software.note.one_per_becon_number)).toBeVisible();
      const own = main.getByRole('row', { name: pattern(generation.name.g1_server) });
      await expect(own).toContainText(generation.yours);
      await expect(own).toContainText(generation.fit.fits);
    });
    await test.step('the address alone shows the same outcome to somebody else', async () => {
      const other = await open(locale);
      await other.page.goto(page.url());
      await expectHeading(other, words.finder.end.digipoort.title);
    });
    await test.step('back goes one question back, forward returns, and an answer can be changed', async () => {
      await page.goBack();
      await expectHeading(visit, question.software.title);
      await page.goForward();
      await expectHeading(visit, words.finder.end.digipoort.title);
      await main.getByRole('link', { name: `${words.ui.change} ${question.sender.short}` }).click();
      await expectHeading(visit, question.sender.title);
      await answer(visit, question.sender.option.own);
      await answer(visit, question.software.option.other);
      await expect(main.getByText(words.software.unknownNote)).toBeVisible();
      await expect(main.getByText(step.one_for_all_clients)).toBeHidden();
    });
    await test.step('into the cart', async () => {
      await ready(page);
      await main.getByRole('button', { name: words.product.add, exact: true }).click();
      await expectHeading(visit, words.cart.title);
      await expect(main.getByText('PKIoverheid Private Services Server').first()).toBeVisible();
    });
  });
}

test('M01 C-03 what cannot be had here is said: coming products with where to go, and honest refusals', async ({
  open,
}) => {
  const visit = await open('en');
  const { page, words } = visit;
  const { question, end, result } = words.finder;
  await openFinder(visit);
  await answer(visit, question.purpose.option.website);
  await expectHeading(visit, end.website.title);
  await expect(page.getByRole('button', { name: words.product.add })).toBeHidden();
  await inspectInBoth(visit);

  await page.goto('/find?purpose=profession&profession=none');
  await expectHeading(visit, end.no_profession.title);
  await answer(visit, question.purpose.option.employee);
  await expectHeading(visit, question.employee_act.title);

  await page.goto('/find?purpose=profession&profession=notary');
  await answer(visit, question.profession_act.option.sign);
  await expectHeading(visit, end.professional_signing.title);
  await expect(page.getByText(words.finder.step.proof_knb)).toBeVisible();
  await expect(page.getByRole('button', { name: words.product.add })).toBeVisible();

  await page.goto('/find?purpose=organisation&organisation_act=seal');
  await expectHeading(visit, end.eseal.title);
  await expect(page.getByText(result.comingTitle)).toBeVisible();
  await page.getByRole('link', { name: result.about }).click();
  await expect(page.getByText(words.product.coming.text)).toBeVisible();
  await expect(page.getByText(pattern(words.product.coming.meanwhile))).toBeVisible();
  await expect(page.getByRole('button', { name: words.product.add })).toBeHidden();
});

test('C-02 search finds every spelling, a slip of the pen and a purpose; nothing found leads to the finder', async ({
  open,
}) => {
  const visit = await open('nl');
  const { page, words } = visit;
  const server = page.getByRole('heading', {
    level: 3,
    name: 'PKIoverheid Private Services Server',
    exact: true,
  });
  await page.goto('/products');
  await ready(page);
  for (const term of [
    'PKIo private-services SERVER',
    'PKI Overheid',
    'digiport',
    'kvk',
    'belastingdienst',
    'sbr',
  ]) {
    await searchFor(visit, term);
    await expect(server).toBeVisible();
  }
  await searchFor(visit, 'handtekening');
  await expect(server).toBeHidden();
  await expect(page.getByRole('heading', { level: 3, name: /ondertekenen/ })).toHaveCount(2);
  await searchFor(visit, 'fiets');
  await page.getByRole('main').getByRole('link', { name: words.product.search.finder, exact: true }).click();
  await expectHeading(visit, words.finder.question.purpose.title);
  await inspectInBoth(visit);
});

for (const locale of ['nl', 'en'] as const) {
  test(`M03 M04 M02 before buying: what to have at hand, how long, every payment, and how to stop (${locale})`, async ({
    open,
  }) => {
    const visit = await open(locale);
    const { page, words } = visit;
    const { option, hand, result, step } = words.forecast;
    const days = page.getByRole('status').filter({ hasText: pattern(result.longest) });
    await page.goto('/products/private-services-server');
    await ready(page);
    await expect(days).toContainText(pattern(result.days));
    await expect(days).toContainText(step.organisation);
    await expect(page.getByText(hand.power_of_attorney)).toBeHidden();
    const before = await days.textContent();

    await test.step('other choices, another list and another forecast', async () => {
      await page.getByRole('radio', { name: option.authority.power_of_attorney }).check();
      await expect(page.getByText(hand.power_of_attorney)).toBeVisible();
      await expect(days).toContainText(step.authority);
      await page.getByRole('radio', { name: option.identity.face_to_face }).check();
      await expect(page.getByText(hand.phone)).toBeHidden();
      await page.getByRole('radio', { name: option.payment.invoice }).check();
      await expect(page.getByText(result.from.invoice)).toBeVisible();
      expect(await days.textContent()).not.toBe(before);
    });
    await test.step('S0-1.1.9f C-33 each payment with its date, and what stopping does', async () => {
      const payments = page.getByRole('region', { name: words.termPrice.title });
      await expect(payments.getByRole('row', { name: pattern(words.termPrice.today) }).first()).toBeVisible();
      await expect(payments.getByText(words.termPrice.stop.certificate)).toBeVisible();
    });
    await inspectOnce(visit);
  });
}

test.describe('without scripts', () => {
  // The browser still looks at the addresses of scripts that it will not run.
  test.use({ allowedFaults: /^csp: .*\/_next\/static\// });

  test('M01 the finder works by keyboard and without scripts', async ({ open }) => {
    const visit = await open('nl', { javaScriptEnabled: false });
    const { page, words } = visit;
    await openFinder(visit);
    await page
      .getByRole('main')
      .getByRole('link', { name: words.finder.question.purpose.option.kvk })
      .focus();
    await page.keyboard.press('Enter');
    await expectHeading(visit, words.finder.question.kvk_data.title);
    await answer(visit, words.finder.question.kvk_data.option.public);
    await expectHeading(visit, words.finder.end.kvk_public.title);
  });

  test('M04 the forecast without scripts keeps its choices in the address', async ({ open }) => {
    const { page, words } = await open('en', { javaScriptEnabled: false });
    await page.goto('/products/private-services-server');
    await page.getByRole('radio', { name: words.forecast.option.domain.own }).check();
    await page.getByRole('button', { name: words.forecast.recount }).click();
    await expect(page.getByText(words.forecast.hand.domain)).toBeVisible();
  });
});

test('M01 the finder on a telephone @phone', async ({ open }) => {
  const visit = await open('nl');
  await findForDigipoort(visit);
  await inspect(visit.page);
});
