import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/web/i18n.ts');

/** @type {import('next').NextConfig} */
const config = {
  // A second build or development server beside another one needs a folder of its own.
  distDir: process.env.ZEGEL_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // The development server would print what forms send, passwords included.
  logging: { serverFunctions: false },
  // `npm test` checks the types with tsc itself; Next's own check needs the JavaScript compiler API.
  typescript: { ignoreBuildErrors: true },
  // Browsers ask for this name too, before they have read that the icon is called otherwise.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/favicon.svg' }],
  // pdfkit reads its colour profile from its own folder.
  serverExternalPackages: ['graphile-worker', 'pdfkit'],
  experimental: {
    // Merged modules do not keep their order: a library that needs Reflect metadata then loads before it.
    turbopackScopeHoisting: false,
  },
};

export default withNextIntl(config);
