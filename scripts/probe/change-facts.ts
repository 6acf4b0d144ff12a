import { makeCsr } from '@/lib/pki/make-csr';
import { makeKeyPair } from '@/lib/pki/make-key-pair';
import { type Answer, at, codesOf } from './ask';
import { type Fact, judge, told, unseen, type Wish } from './fact';

/** What only a change can prove. Nothing is left behind but a cancelled order. */
export const changeFacts: readonly Fact[] = [
  {
    id: 'QUO-1',
    what: 'The price of an order can be asked beforehand',
    origin: 'documented',
    changes: true,
    prove: async (ask, { product }) => {
      const body = {
        product_name_id: product,
        order_validity: { years: 1 },
        certificate: { dns_names: ['a.test'] },
      };
      const answer = await ask.change('POST', '/finance/order-pricing', body);
      return judge(answer.status === 200, `HTTP ${answer.status}, total ${at(answer.body, 'total_price')}`);
    },
  },
  {
    id: 'ORD-1',
    what: 'An order without its CSR, agreement and organisation is refused with 400 and codes (G6)',
    origin: 'assumed',
    changes: true,
    prove: async (ask, { product }) => {
      const answer = await ask.change('POST', `/order/certificate/${product}`, { certificate: {} });
      return judge(answer.status === 400, `HTTP ${answer.status}: ${codesOf(answer).join(', ')}`);
    },
  },
  {
    id: 'ORD-2',
    what: 'An order in the documented shape is taken with 201, shown as open, and can be cancelled with 204',
    origin: 'documented',
    changes: true,
    prove: async (ask, wish) => {
      if (!wish.organisationId) return unseen('name an organisation with --organisation');
      const placed = await ask.change('POST', `/order/certificate/${wish.product}`, await orderBody(wish));
      if (placed.status !== 201) return judge(false, described(placed));
      const path = `/order/certificate/${at(placed.body, 'id')}`;
      const info = await ask.get(path);
      const note = 'Made to try the interface';
      const canceled = await ask.change('PUT', `${path}/status`, { status: 'canceled', note });
      const seen = `201, then ${at(info.body, 'status')}, cancel ${canceled.status}`;
      return judge(canceled.status === 204, seen);
    },
  },
  {
    id: 'CSR-1',
    what: 'The address at which the CSR of an open order is replaced (G3)',
    origin: 'assumed',
    changes: true,
    prove: async (ask) => {
      const answer = await ask.change('POST', '/order/certificate/0/csr', { csr: '', order_id: 0 });
      const route = codesOf(answer).some((code) => code === 'not_found|route');
      return route ? judge(false, described(answer)) : told(`there is such a route: ${described(answer)}`);
    },
  },
];

const described = (answer: Answer): string => `HTTP ${answer.status} ${codesOf(answer).join(', ')}`;

/** Fictional data: a test OIN, a name below qvtl.nl, a key that is thrown away. */
async function orderBody({ organisationId }: Wish): Promise<Record<string, unknown>> {
  const name = `proef-${Date.now()}.qvtl.nl`;
  const keys = await makeKeyPair({ bits: 2048, generation: 'G1' });
  const subject = { country: 'NL', organisation: 'Proef', commonName: name };
  const csr = await makeCsr({ keys, generation: 'G1', subject, domains: [name] });
  const contact = {
    first_name: 'Proef',
    last_name: 'Persoon',
    job_title: 'Directeur',
    telephone: '+31205550101',
  };
  return {
    certificate: {
      signature_hash: 'sha256',
      oin: '00000099901234560000',
      common_name: name,
      dns_names: [name],
      csr: csr.replace(/[\r\n]+/g, ''),
    },
    csa_agreed_to: true,
    dcv_method: 'dns-txt-token',
    certificate_dcv_scope: 'fqdn',
    use_qvtl_domain: true,
    organization: {
      id: Number(organisationId),
      contacts: [{ contact_type: 'verified_contact', ...contact, email: 'proef@zegel.example' }],
    },
    order_validity: { years: 1 },
    payment_method: 'balance',
  };
}
