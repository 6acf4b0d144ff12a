/**
 * Whether a request that changes something comes from a page of ours (ASVS 5.0, 3.5.1): its Origin is our address, or,
 * on pages that send no referrer and so `Origin: null`, the browser vouches with Sec-Fetch-Site.
 */
export function isSameOrigin(list: Headers, appUrl: string): boolean {
  const origin = list.get('origin');
  if (origin && origin !== 'null') return origin === new URL(appUrl).origin;
  return list.get('sec-fetch-site') === 'same-origin';
}
