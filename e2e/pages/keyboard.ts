import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any of our pages has. */
const stops = 120;

const hasFocus = (element: Locator) => element.evaluate((one) => one === document.activeElement);

/** Goes on with Tab until the focus is on the element, as somebody without a mouse does. */
export async function reach(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let stop = 0; stop < stops; stop += 1) {
    if (await hasFocus(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${element}.`);
}

/** Types over whatever is in a field. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Chooses from a list by typing how the choice begins. */
export async function chooseByTyping(page: Page, list: Locator, begin: string): Promise<void> {
  await reach(page, list);
  await page.keyboard.type(begin);
}

/** Goes into a group of radio buttons with Tab and to the wanted one with the arrows. */
export async function chooseByArrows(page: Page, wanted: Locator): Promise<void> {
  const name = (await wanted.getAttribute('name')) ?? '';
  const inGroup = () =>
    page.evaluate((group) => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement && activeElement.name === group;
    }, name);
  for (let stop = 0; stop < stops && !(await inGroup()); stop += 1) await page.keyboard.press('Tab');
  if (!(await wanted.isChecked()) && (await hasFocus(wanted))) await page.keyboard.press('Space');
  for (let step = 0; step < 10 && !(await wanted.isChecked()); step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** Goes to a button or link and presses Enter. */
export async function pressEnter(page: Page, control: Locator): Promise<void> {
  await reach(page, control);
  await page.keyboard.press('Enter');
}

/** Goes to a tick box and ticks it. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await reach(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}
