'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import type { Booking } from '@/components/appointment/book-form';
import { bookSchema, moveSchema } from '@/components/appointment/schemas';
import { bookAppointment } from '@/lib/usecases/appointments/book-appointment';
import { cancelAppointment, moveAppointment } from '@/lib/usecases/appointments/change-appointment';
import type { ActionResult } from '@/lib/views/action-result';
import { staffAction } from '@/lib/web/action';

const place = { orderId: z.uuid() };

const bookOne = staffAction({
  schema: bookSchema.extend(place),
  run: async (actor, booking) => {
    await bookAppointment(actor, booking);
    refresh();
  },
});

const moveOne = staffAction({
  schema: moveSchema.extend(place),
  run: async (actor, wish) => {
    await moveAppointment(actor, wish);
    refresh();
  },
});

const cancelOne = staffAction({
  schema: z.object(place),
  run: async (actor, { orderId }) => {
    await cancelAppointment(actor, { orderId });
    refresh();
  },
});

/** Books a call for a customer, who hears of it by mail. */
export async function book(orderId: string, typed: Booking): Promise<ActionResult<void>> {
  return bookOne({ ...typed, orderId });
}

/** Moves it to another moment. */
export async function move(orderId: string, typed: { startsAt: string }): Promise<ActionResult<void>> {
  return moveOne({ ...typed, orderId });
}

/** Cancels it. */
export async function cancel(orderId: string): Promise<ActionResult<void>> {
  return cancelOne({ orderId });
}
