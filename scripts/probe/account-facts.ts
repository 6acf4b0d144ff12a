import { at, codesOf, listAt } from './ask';
import { type Fact, judge, told, unseen } from './fact';

const ours = [
  'pkio_private_services_server',
  'pkio_qualified_organisation_person_prof',
  'pkio_organisation_person_prof',
  'pkio_private_person_prof',
  'pkio_burger',
  'pkio_qualified_burger',
  'pkio_organisation_person',
];

/** The key, the errors, the products, the money. */
export const accountFacts: readonly Fact[] = [
  {
    id: 'KEY-1',
    what: 'The key is right: GET /user/me answers 200 with an id',
    origin: 'documented',
    prove: async (ask) => {
      const answer = await ask.get('/user/me');
      return judge(answer.status === 200 && at(answer.body, 'id') !== undefined, `HTTP ${answer.status}`);
    },
  },
  {
    id: 'KEY-2',
    what: 'A wrong key gets 403 with access_denied|access_denied_invalid_key, not 401',
    origin: 'observed',
    prove: async (ask) => {
      const answer = await ask.withWrongKey('/user/me');
      const [code = ''] = codesOf(answer);
      return judge(
        answer.status === 403 && code.startsWith('access_denied'),
        `HTTP ${answer.status} ${code}`,
      );
    },
  },
  {
    id: 'ERR-1',
    what: 'An unknown route gets 404 with a list of errors',
    origin: 'documented',
    prove: async (ask) => {
      const answer = await ask.get('/no-such-route');
      return judge(
        answer.status === 404 && codesOf(answer).length > 0,
        `HTTP ${answer.status} ${codesOf(answer)}`,
      );
    },
  },
  {
    id: 'LIM-1',
    what: 'No header tells how much of the limits is left',
    origin: 'assumed',
    prove: async (ask) => {
      const { headers } = await ask.get('/user/me');
      const names = [...headers.keys()].filter((name) => /limit|retry|quota/.test(name));
      return judge(names.length === 0, names.join(', ') || 'none');
    },
  },
  {
    id: 'PRD-1',
    what: 'The products we sell are switched on, under these names',
    origin: 'documented',
    prove: async (ask) => {
      const { body } = await ask.get('/product');
      const names = new Set(listAt(body, 'products').map((product) => at(product, 'name_id')));
      const missing = ours.filter((name) => !names.has(name));
      return judge(missing.length === 0, missing.length > 0 ? `not on: ${missing.join(', ')}` : 'all on');
    },
  },
  {
    id: 'PRD-2',
    what: 'The limits of each product come from the account: years, own end date, CSR (C-18, G1)',
    origin: 'documented',
    prove: async (ask) => {
      const lines: string[] = [];
      for (const name of ours) {
        const { status, body } = await ask.get(`/product/${name}`);
        const years = listAt(body, 'allowed_validity_years').join('/') || '?';
        const facts = `end date ${at(body, 'custom_expiration_date_allowed')}, csr ${at(body, 'csr_required')}`;
        if (status === 200) lines.push(`${name}: years ${years}, ${facts}`);
      }
      return lines.length > 0 ? told(lines.join('; ')) : unseen('no product answers');
    },
  },
  {
    id: 'FIN-1',
    what: 'The balance is given as text, with a currency',
    origin: 'documented',
    prove: async (ask) => {
      const query = ask.containerId ? `?container_id=${encodeURIComponent(ask.containerId)}` : '';
      const { status, body } = await ask.get(`/finance/balance${query}`);
      const kind = typeof at(body, 'total_available_funds');
      const unlimited = at(body, 'unlimited_negative_balance') !== undefined;
      return judge(status === 200 && (kind === 'string' || unlimited), `HTTP ${status}, amounts are ${kind}`);
    },
  },
  {
    id: 'FLD-1',
    what: 'Custom order fields can be read, so that an order can carry our reference',
    origin: 'documented',
    prove: async (ask) => {
      const answer = await ask.get('/account/metadata');
      const count = listAt(answer.body, 'metadata').length;
      return judge(answer.status === 200, `HTTP ${answer.status}, ${count} fields`);
    },
  },
  {
    id: 'HOOK-1',
    what: 'The account has webhooks, at most one',
    origin: 'documented',
    prove: async (ask) => {
      const answer = await ask.get('/webhook');
      const states = listAt(answer.body, 'webhooks').map((hook) => at(hook, 'status'));
      if (answer.status !== 200) return told(`HTTP ${answer.status} ${codesOf(answer)}: not enabled`);
      return judge(states.length <= 1, `${states.length}: ${states.join(', ') || 'none yet'}`);
    },
  },
  {
    id: 'ORG-1',
    what: 'The type of a PKIoverheid check of an organisation, and until when it counts (G7)',
    origin: 'assumed',
    prove: async (ask) => {
      const { body } = await ask.get('/organization?include_validation=true&limit=50');
      const checks = listAt(body, 'organizations').flatMap((one) => listAt(one, 'validations'));
      const types = [...new Set(checks.map((one) => `${at(one, 'type')} ${at(one, 'status')}`))];
      const dated = checks.filter((one) => at(one, 'validated_until') !== undefined).length;
      return types.length > 0
        ? told(`${types.join(', ')}; ${dated} with an end`)
        : unseen('no organisation was checked');
    },
  },
];
