/**
 * Looks for new mail every four seconds while the page is seen. It replaces the list only when something changed,
 * leaves the focus where it was, and says in words that mail has come.
 */
export const REFRESH_SCRIPT = `
const list = document.getElementById('list');
const said = document.getElementById('said');
async function look() {
  if (document.hidden) return;
  const answer = await fetch('/list' + location.search).catch(() => null);
  if (!answer || !answer.ok) return;
  const fresh = await answer.text();
  const parsed = document.createElement('div');
  parsed.innerHTML = fresh;
  const before = list.querySelectorAll('li').length;
  const now = parsed.querySelectorAll('li').length;
  const newest = (root) => root.querySelector('a')?.getAttribute('href');
  if (newest(parsed) === newest(list) && now === before) return;
  const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  list.innerHTML = fresh;
  if (focused) list.querySelector('a[href="' + focused + '"]')?.focus();
  if (now > before) said.textContent = (now - before) + ' new';
}
setInterval(look, 4000);
document.addEventListener('visibilitychange', look);
`;
