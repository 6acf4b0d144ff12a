import { now } from '@/lib/base/clock';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { type DeskHours, deskHoursSchema, deskHoursSetting } from '@/lib/domain/appointment/desk-hours';
import { recordAudit } from '../audit/record-audit';
import { needValidator } from '../validation/need-validator';
import { deskHours } from './desk-hours';

/** When the desk can be called, for whoever may change it. Throws `forbidden` for anybody but validation. */
export async function readDeskHours(actor: Actor): Promise<DeskHours> {
  needValidator(actor);
  return deskHours();
}

/**
 * Sets when the desk can be called, from now on; appointments that stand are kept. Throws `forbidden` for anybody but
 * validation.
 */
export async function changeDeskHours(actor: Actor, hours: DeskHours): Promise<void> {
  needValidator(actor);
  const value = deskHoursSchema.parse(hours);
  const at = now();
  await transaction(async (tx) => {
    await tx.setting.upsert({
      where: { name: deskHoursSetting },
      create: { name: deskHoursSetting, value, updatedAt: at },
      update: { value, updatedAt: at },
    });
    const detail = { hours: JSON.stringify(value) };
    const about = { objectKind: 'setting', objectId: deskHoursSetting } as const;
    await recordAudit(tx, { actor, action: 'change_desk_hours', ...about, detail, at });
  });
}
