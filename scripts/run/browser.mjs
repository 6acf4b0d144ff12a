import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a program is on the PATH; nothing when it is not there. */
export const findProgram = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** An installed Chrome or Chromium (or the one that CHROMIUM_PATH names); nothing when there is none. */
export const findBrowser = () =>
  process.env.CHROMIUM_PATH ||
  names.map(findProgram).find(Boolean) ||
  places.find((file) => existsSync(file));
