import type { Dimensions } from './moves.ts'

const quiet: Dimensions = {
  tabs: 1,
  hasLocks: true,
  hasLateLocks: false,
  asksHost: false,
  hasFaults: false,
  hasLies: false,
  hasPageReads: false,
  hasRemovals: false,
  signIns: 0,
  hasReloads: false,
  trustEnds: false,
  hasTime: false,
  losesNotices: false,
  saysStatus: false,
  isCurrent: true,
  announcedCalls: 1,
}

const world = (more: Partial<Dimensions>): Dimensions => ({ ...quiet, ...more })

/** Walked with each fault that is put into the machine: seconds in all. */
export const smallWorlds: Record<string, Dimensions> = {
  'one tab': world({ announcedCalls: 2 }),
  'one tab, and reads of the page': world({ hasPageReads: true }),
  'another browser’s device, and reads': world({
    isCurrent: false,
    hasPageReads: true,
    hasRemovals: true,
    announcedCalls: 0,
  }),
  'a late lock': world({ hasLateLocks: true, hasRemovals: true }),
  'a step-up and removals': world({ asksHost: true, hasRemovals: true }),
  'a step-up, a sign-in and time': world({
    asksHost: true,
    signIns: 1,
    hasTime: true,
    announcedCalls: 0,
  }),
  'a sign-in and a reload': world({
    signIns: 1,
    hasReloads: true,
    announcedCalls: 0,
  }),
  'trust that ends': world({ trustEnds: true, hasPageReads: true }),
  'trust that ends, a step-up and a sign-in': world({
    trustEnds: true,
    asksHost: true,
    signIns: 1,
    hasReloads: true,
    announcedCalls: 0,
  }),
  faults: world({ hasFaults: true, announcedCalls: 0 }),
  'lies, and reads of the page': world({
    hasLies: true,
    hasPageReads: true,
    announcedCalls: 0,
  }),
  'a service that says the status': world({
    saysStatus: true,
    hasLies: true,
    announcedCalls: 0,
  }),
  'two tabs': world({ tabs: 2, announcedCalls: 0 }),
}

/** Walked once in `npm test`: about a minute in all. */
export const middleWorlds: Record<string, Dimensions> = {
  'one tab with every fault, and one sign-in': world({
    hasFaults: true,
    signIns: 1,
    announcedCalls: 0,
  }),
  'one tab with a step-up, removals, two sign-ins, reloads and time': world({
    asksHost: true,
    hasRemovals: true,
    signIns: 2,
    hasReloads: true,
    hasTime: true,
  }),
  'one tab with every fault, and trust that ends': world({
    hasFaults: true,
    trustEnds: true,
    announcedCalls: 0,
  }),
  'two tabs, and trust that ends': world({
    tabs: 2,
    trustEnds: true,
    announcedCalls: 0,
  }),
  'two tabs whose notices are lost': world({
    tabs: 2,
    losesNotices: true,
    announcedCalls: 0,
  }),
  'two tabs without locks': world({
    tabs: 2,
    hasLocks: false,
    announcedCalls: 0,
  }),
}

/** Products of those: minutes. */
export const largeWorlds: Record<string, Dimensions> = {
  'every fault, calls that are held, a sign-in, reloads and time': world({
    hasFaults: true,
    signIns: 1,
    hasReloads: true,
    hasTime: true,
  }),
  'every fault, trust that ends, a step-up and removals': world({
    hasFaults: true,
    trustEnds: true,
    asksHost: true,
    hasRemovals: true,
    announcedCalls: 0,
  }),
  'two tabs and removals': world({
    tabs: 2,
    isCurrent: false,
    hasRemovals: true,
    announcedCalls: 0,
  }),
  'one tab with every fault, and reads of the page': world({
    hasFaults: true,
    hasLies: true,
    hasPageReads: true,
    announcedCalls: 0,
  }),
  'every fault and removals': world({ hasFaults: true, hasRemovals: true }),
  'two tabs without locks, notices lost': world({
    tabs: 2,
    hasLocks: false,
    losesNotices: true,
    announcedCalls: 0,
  }),
  'two tabs with late locks': world({
    tabs: 2,
    hasLateLocks: true,
    announcedCalls: 0,
  }),
}

/** What sets a world apart, in words. */
export function dimensionsOf(dimensions: Dimensions) {
  return Object.entries(dimensions)
    .filter(([name, value]) => value !== quiet[name as keyof Dimensions])
    .map(([name, value]) => (value === true ? name : `${name}: ${value}`))
    .join(', ')
}
