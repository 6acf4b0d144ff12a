import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlannerPage } from '@/components/planner/planner-page';
import { readPlanner } from '@/lib/usecases/planner/read-planner';
import { orNotFound, readerPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('planner'))('title') };
}

/** The planner for the change from G1 to G4 (M68). */
export default async function Planner() {
  const actor = await readerPage('/planner');
  return <PlannerPage view={await orNotFound(readPlanner(actor))} />;
}
