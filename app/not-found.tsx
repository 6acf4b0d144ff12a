import { Header } from '@/components/site/header';
import { NotFoundMessage } from '@/components/site/not-found-message';
import { Shell } from '@/components/site/shell';
import { headerPreferences } from './preferences';

export { notFoundTitle as generateMetadata } from './not-found-title';

/** An address that leads nowhere. Each area has one of its own, inside its own header. */
export default async function NotFound() {
  const preferences = await headerPreferences();
  return (
    <Shell width="narrow" header={<Header preferences={preferences} />}>
      <NotFoundMessage />
    </Shell>
  );
}
