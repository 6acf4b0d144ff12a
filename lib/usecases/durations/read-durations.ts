import { type Db, db, type Tx } from '@/lib/db/client';
import {
  type KnownDurations,
  knownDurations,
  type MeasuredDurations,
} from '@/lib/domain/checks/measured-duration';

/** The name under which the measurements are kept. */
export const durationsSetting = 'usual_durations';

/** How long each kind of check usually takes: as measured last night, else as documented (M39). */
export async function readDurations(client: Pick<Db | Tx, 'setting'> = db()): Promise<KnownDurations> {
  const kept = await client.setting.findUnique({ where: { name: durationsSetting } });
  return knownDurations((kept?.value ?? {}) as MeasuredDurations);
}
