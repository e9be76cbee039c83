import { remembered } from '../shared/remembered';
import type { Booked } from './appointment';

/** One's own booking on this browser, so that a closed tab does not lose the code. It goes when its time is over. */
export const keptBooking = {
  read(hall: string, now = new Date()): Booked | null {
    try {
      const booked = JSON.parse(remembered.read('booking') ?? 'null') as Booked | null;
      return booked?.hallId === hall && new Date(booked.checkInUntil) > now ? booked : null;
    } catch {
      return null;
    }
  },
  write: (booked: Booked | null) => remembered.write('booking', booked && JSON.stringify(booked)),
};
