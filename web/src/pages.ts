import type { Component } from 'vue';

export interface Page {
  name: string;
  load: () => Promise<Component>;
}

/** Each address is one screen that stays open all day, so a page is chosen once and nothing routes between them. */
export function pageAt(path: string): Page {
  const [, first = '', second = ''] = path.split('/');
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
    case 'desk':
      if (second === 'evaluation') return { name: 'evaluation', load: () => import('./evaluation/EvaluationPage.vue') };
      if (second === 'workshop') return { name: 'workshop', load: () => import('./workshop/WorkshopPage.vue') };
      if (second === 'round') return { name: 'round', load: () => import('./round/RoundPage.vue') };
      if (second === 'cases') return { name: 'cases', load: () => import('./cases/CasesPage.vue') };
      if (second === 'ledger') return { name: 'ledger', load: () => import('./ledger/LedgerPage.vue') };
      if (second === 'inspector') return { name: 'inspector', load: () => import('./inspector/InspectorPage.vue') };
      if (second === 'bulletins') return { name: 'bulletins', load: () => import('./bulletin/BulletinPage.vue') };
      if (second === 'inspection') return { name: 'inspection', load: () => import('./inspection/InspectionPage.vue') };
      if (second === 'violations') return { name: 'violations', load: () => import('./violations/ViolationsPage.vue') };
      if (second === 'appraisal') return { name: 'appraisal', load: () => import('./appraisal/AppraisalPage.vue') };
      if (second === 'training') return { name: 'training', load: () => import('./training/TrainingPage.vue') };
      if (second === 'security') return { name: 'security', load: () => import('./security/SecurityPage.vue') };
      return { name: 'desk', load: () => import('./desk/DeskPage.vue') };
    case 'book':
      return { name: 'book', load: () => import('./book/BookPage.vue') };
    case 'complain':
      return { name: 'complain', load: () => import('./complain/ComplainPage.vue') };
    case 'device':
      return { name: 'device', load: () => import('./device/DevicePage.vue') };
    case 'follow':
      return { name: 'follow', load: () => import('./follow/FollowPage.vue') };
    case 'satisfaction':
      return { name: 'satisfaction', load: () => import('./satisfaction/SatisfactionPage.vue') };
    case 's':
      return { name: 'survey', load: () => import('./survey/SurveyPage.vue') };
    default:
      return { name: 'door', load: () => import('./door/DoorPage.vue') };
  }
}
