/**
 * The floors of the product, from top to bottom; each may use only the floors below it:
 *   6 app, worker · 5 components, lib/web · 4 lib/usecases · 3 the outside systems, documents · 2 lib/pki, lib/views ·
 *   1 lib/domain · 0 lib/base. The stand-ins stand apart from all of it.
 */
const outside = 'db|digicert|payments|registers|published|identity|mail|jobs|outbound';
const test = '([.](test|fixture)[.]tsx?$|/testing/)';
const io = '^(node:)?(fs|net|tls|http|http2|https|dgram|dns|child_process|worker_threads|cluster)($|/)';

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const source = (path, more = {}) => ({ path, pathNot: test, ...more });

module.exports = {
  forbidden: [
    never('no-circular', 'No module needs itself, however far round.', {}, { circular: true }),
    never('not-resolvable', 'What is imported exists.', {}, { couldNotResolve: true }),
    never(
      'app-through-use-cases',
      'A route holds no rule and no query: it asks a use case.',
      source('^app/'),
      { path: `^(lib/(${outside}|documents)|worker|stand-ins|scripts)/` },
    ),
    never(
      'worker-without-screens',
      'A job is a use case too; the worker knows no screen.',
      source('^worker/'),
      { path: '^(app|components|lib/web|stand-ins|scripts)/' },
    ),
    never(
      'components-are-seen',
      'What is seen does no input or output: it gets everything handed.',
      source('^components/'),
      { path: `^(app|worker|stand-ins|scripts|lib/web|lib/usecases|lib/(${outside}|documents))/|${io}` },
    ),
    never('web-without-screens', 'The wrappers know Next, not what is on the screen.', source('^lib/web/'), {
      path: '^(app|worker|components|stand-ins|scripts)/',
    }),
    never(
      'only-web-knows-next',
      'The rest of lib runs in the worker as well.',
      source('^lib/', { pathNot: `^lib/web/|${test}` }),
      { path: '^node_modules/(next|next-auth)/' },
    ),
    never(
      'use-cases-know-no-screen',
      'A use case is the same for a page, a job and a test.',
      source('^lib/usecases/'),
      {
        path: '^(app|worker|components|lib/web|stand-ins|scripts)/|^node_modules/(next|next-auth|react|react-dom)/',
      },
    ),
    never(
      'outside-systems-below-use-cases',
      'The outside systems serve the use cases.',
      source(`^lib/(${outside})/`),
      { path: '^(app|worker|components|lib/web|lib/usecases|lib/documents|stand-ins|scripts)/' },
    ),
    never(
      'outside-systems-do-not-know-each-other',
      'Each stands alone; only jobs may use the transaction of db.',
      source(`^lib/(${outside})/`),
      { path: `^lib/(${outside})/`, pathNot: ['^lib/$1/', '^lib/db/'] },
    ),
    never(
      'only-jobs-knows-db',
      'Each outside system stands alone; only jobs may use the transaction of db.',
      source(`^lib/(${outside.replace('db|', '').replace('|jobs', '')})/`),
      { path: '^lib/db/' },
    ),
    never(
      'documents-are-drawn',
      'A document is a pure function of what is handed in; it reads no more than its fonts.',
      source('^lib/documents/'),
      {
        path: `^(app|worker|components|stand-ins|scripts|lib/(web|usecases|${outside}|base))/|${io.replace('fs|', '')}`,
      },
    ),
    never(
      'pki-and-views-without-io',
      'Keys, certificates and screen shapes work in the browser as in Node.',
      source('^lib/(pki|views)/'),
      { path: `^(app|worker|components|stand-ins|scripts|lib/(web|usecases|documents|${outside}))/|${io}` },
    ),
    never(
      'domain-is-pure',
      'The rules know no input or output, no clock and no Prisma.',
      source('^lib/domain/'),
      {
        path: `^(app|worker|components|stand-ins|scripts|lib/(?!domain/|base/)|lib/base/(env|clock|log)[.]|node_modules/([.]prisma|@prisma|pg)/)|${io}`,
      },
    ),
    never('base-knows-nothing', 'The ground floor stands on nothing of ours.', source('^lib/base/'), {
      path: '^(app|worker|components|stand-ins|scripts|lib/(?!base/))',
    }),
    never(
      'stand-ins-stand-apart',
      'The outside world shares no code with us, or it would share our mistakes.',
      { path: '^stand-ins/' },
      { path: '^(app|worker|components|lib|scripts|prisma)/' },
    ),
    never(
      'no-stand-in-in-the-product',
      'Only tests may know the stand-ins.',
      source('^(app|worker|components|lib)/'),
      { path: '^stand-ins/' },
    ),
    never(
      'x509-in-one-place',
      'Certificates are read and made in one file; only the stand-ins have their own way.',
      source('^(app|worker|components|lib)/', { pathNot: `^lib/pki/x509[.]ts$|${test}` }),
      { path: '^node_modules/@peculiar/x509/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^lib/db/generated/|[.]next/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
