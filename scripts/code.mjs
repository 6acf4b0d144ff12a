/** `npm run code -- <username>`: the six digits that a demo account's authenticator app would show now. */
import { generate } from 'otplib';
import { dataPlaces } from './run/places.mjs';
import { readSignIns } from './run/welcome.mjs';

const signIns = await readSignIns(dataPlaces().signIns);
const wanted = process.argv[2];
const found = signIns.find(({ username }) => username === wanted);
if (!found) {
  const names = signIns.map(({ username }) => username).join(', ') || 'none yet; run npm start first';
  console.error(`There is no demo account "${wanted ?? ''}". Known: ${names}.`);
  process.exit(1);
}
console.log(await generate({ secret: found.totpSecret }));
