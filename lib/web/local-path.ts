/** Only to tell an address within the site from one that leads elsewhere. */
const here = 'http://here.invalid';

/**
 * A path of this site to go on to, or the fallback. Anything that a browser might read as another site (`//host`,
 * `/\host`, `javascript:`, control characters) is not a path of ours; neither are addresses for machines.
 */
export function localPath(wish: unknown, fallback: string): string {
  if (typeof wish !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wish) || wish.includes('\\'))
    return fallback;
  const url = new URL(wish, here);
  if (url.origin !== here || /^\/(api|sign-in|link)(\/|$)/.test(url.pathname)) return fallback;
  return url.pathname + url.search + url.hash;
}

/** The sign-in page that leads on to a path. */
export function signInPath(next?: string): string {
  return next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in';
}

/** Where somebody lands after signing in: where they wanted to go, if that is theirs to see, else their own start. */
export function landing(home: 'customer' | 'staff', next: unknown): string {
  const start = home === 'staff' ? '/staff' : '/dashboard';
  const wish = localPath(next, start);
  const leadsToStaff = /^\/staff([/?#]|$)/.test(wish);
  return leadsToStaff === (home === 'staff') ? wish : start;
}
