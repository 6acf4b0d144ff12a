const secret = /^(secret|api_key|token|credit_card|cvv|password|hardware_init_code|verification_value)$/;
const personal =
  /^(first_?name|last_?name|username|cardholder_name|telephone|telephone_extension|phone|addr1|addr2)$/;
/** What belongs to a person is masked there and shown elsewhere: the name and place of an organisation are public. */
const people =
  /^(user|requester|reviewer|processor|approver|individual|ship_info|verified_contacts|verified_users|contacts|ev_approvers|user_assignments|.*_contact)$/;
const ofPerson = /^(name|zip|city|address|address2|state)$/;
const addressed = /^(e?mails?|\w+_emails?)$/;
const email = /[\p{L}\d._%+'-]+@[\p{L}\d.-]+/gu;
const telephone = /\+\d[\d ()./-]{6,}\d/g;
const pem = /-----BEGIN ([A-Z0-9 ]+)-----[^-]*(?:-----END \1-----)?/g;

/** A longer text or list is cut: what is kept is for looking at, not for copying. */
const longestText = 1000;
const longestList = 25;

/**
 * Copies a body for the record: credentials removed, people masked (a first letter, the domain of an e-mail address, the
 * last two digits of a number), keys and certificates replaced by their size, long lists cut. Unknown fields pass, with
 * every e-mail address and telephone number inside them masked.
 */
export function redact(value: unknown, name = '', inPerson = false): unknown {
  if (secret.test(name) && value !== null && value !== undefined) return '[redacted]';
  if (Array.isArray(value))
    return shortList(
      value.map((item) => redact(item, name, inPerson)),
      value.length,
    );
  if (value && typeof value === 'object') {
    const person = inPerson || people.test(name) || 'first_name' in value || 'firstname' in value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redact(item, key, person)]));
  }
  if (typeof value !== 'string') return personal.test(name) && value != null ? '…' : value;
  if (personal.test(name) || (inPerson && ofPerson.test(name))) return initial(value);
  if (name === 'common_name' && /\s/.test(value.trim())) return initial(value);
  return addressed.test(name) && /\s/.test(value) ? initial(value) : redactText(value);
}

/** The same for a path with its query, whose values may be names and addresses. */
export function redactPath(path: string): string {
  const [before = '', query] = path.split('?', 2);
  if (query === undefined) return before;
  const shown = [...new URLSearchParams(query)].map(([key, value]) => `${key}=${redactText(value)}`);
  return `${before}?${shown.join('&')}`;
}

/** Masks what stands inside a text, such as the CA's own words about a wrong address. */
export function redactText(text: string): string {
  const masked = text
    .replace(pem, (block, label: string) => `[${label.toLowerCase()}, ${block.length} characters]`)
    .replace(email, (address) => `${address.slice(0, 1)}…${address.slice(address.indexOf('@'))}`)
    .replace(telephone, (number) => `…${number.slice(-2)}`);
  return masked.length > longestText ? `${masked.slice(0, longestText)}… (${masked.length})` : masked;
}

const initial = (text: string): string => (text === '' ? '' : `${[...text][0]}…`);

function shortList(items: unknown[], length: number): unknown[] {
  return length > longestList ? [...items.slice(0, longestList), `… ${length - longestList} more`] : items;
}
