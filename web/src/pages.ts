import type { Component } from 'vue';

export interface Page {
  name: string;
  load: () => Promise<Component>;
}

/** Each address is one screen that stays open all day, so a page is chosen once and nothing routes between them. */
export function pageAt(path: string): Page {
  const first = path.split('/')[1] ?? '';
  switch (first) {
    case 'kiosk':
      return { name: 'kiosk', load: () => import('./kiosk/KioskPage.vue') };
    case 'display':
      return { name: 'display', load: () => import('./display/DisplayPage.vue') };
    case 'counter':
      return { name: 'counter', load: () => import('./counter/CounterPage.vue') };
    case 'pad':
      return { name: 'pad', load: () => import('./pad/PadPage.vue') };
    case 't':
      return { name: 'ticket', load: () => import('./ticket/TicketPage.vue') };
    default:
      return { name: 'door', load: () => import('./door/DoorPage.vue') };
  }
}
