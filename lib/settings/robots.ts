/** Group robots of 飞书, 钉钉 and 企业微信. Their addresses and keys are secrets: an item of their own, in no backup. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';
import { GRADES } from '@/lib/grading/contract';
import { isLocked, PinLocked } from './pin';
import { ROBOT_KINDS, readRobotAddress } from './robot-address';

/** What a robot can tell: a new case of a grave grade, a step of the ladder, a clock that ran out, a promise that broke, a question to the supervisor. */
export const TELLINGS = ['grave', 'escalated', 'overdue', 'promise', 'approval'] as const;
export type Telling = (typeof TELLINGS)[number];

/** A group has one robot for us; more than this is a slip. */
export const MAX_ROBOTS = 10;

export const robotSchema = z
  .strictObject({
    id: z.string().min(1).max(40),
    kind: z.enum(ROBOT_KINDS),
    name: z.string().trim().min(1).max(20),
    url: z.string().max(500),
    /** The key that messages are signed with; '' = the group asks for none (企业微信 knows none). */
    secret: z.string().trim().max(200),
    on: z.boolean(),
    tellings: z.array(z.enum(TELLINGS)).max(TELLINGS.length),
    /** The grades of which a new case is told at once. */
    grades: z.array(z.enum(GRADES)).max(GRADES.length),
    /** `console`, or `console:shop`; none = all. */
    places: z.array(z.string().min(1).max(130)).max(50),
  })
  .refine(({ url, kind }) => !('fault' in readRobotAddress(url, kind)), { message: 'robot-address' });
export type Robot = z.infer<typeof robotSchema>;

const item = storage.defineItem<unknown>('local:robots', { fallback: [] });

/** As stored, each checked alone: one that no longer fits is left out. */
export async function readRobots(): Promise<Robot[]> {
  return parse(await item.getValue());
}

export function watchRobots(listener: (robots: Robot[]) => void): () => void {
  void readRobots().then(listener);
  return item.watch((value) => listener(parse(value)));
}

/**
 * Keeps a robot, in the place of the one with its id. Throws zod's error on one that is none, and where there are too many;
 * {@link PinLocked}, like every change here, where the supervisor's PIN is set and not open.
 */
export async function keepRobot(robot: Robot): Promise<void> {
  const checked = robotSchema.parse(robot);
  await change((robots) => {
    const known = robots.some(({ id }) => id === checked.id);
    const next = known ? robots.map((one) => (one.id === checked.id ? checked : one)) : [...robots, checked];
    return z.array(robotSchema).max(MAX_ROBOTS).parse(next);
  });
}

/** Nothing but the switch: whatever another screen changed in it stays. */
export async function switchRobot(id: string, on: boolean): Promise<void> {
  await change((robots) => robots.map((robot) => (robot.id === id ? { ...robot, on } : robot)));
}

export async function removeRobot(id: string): Promise<void> {
  await change((robots) => robots.filter((robot) => robot.id !== id));
}

const LOCK = 'haoshuo:robot-settings';

/** Two screens may save in one moment; each reads and writes the whole. */
function change(how: (robots: Robot[]) => Robot[]): Promise<void> {
  return navigator.locks.request(LOCK, async () => {
    if (await isLocked(Date.now())) throw new PinLocked();
    await item.setValue(how(await readRobots()));
  });
}

/** What is done with the robots while no screen can change one. To be short: screens wait for it. */
export function whileKept<T>(how: (robots: Robot[]) => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { mode: 'shared' }, async () => how(await readRobots()));
}

function parse(value: unknown): Robot[] {
  if (!Array.isArray(value)) return [];
  const robots = value.flatMap((one: unknown) => robotSchema.safeParse(one).data ?? []);
  return robots.slice(0, MAX_ROBOTS);
}
