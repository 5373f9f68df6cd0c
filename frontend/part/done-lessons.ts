const KEY = 'lessons-done';
const MOST = 200;

/** The part of a browser's storage that is needed here. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** The ids of the lessons that were walked to their end in this browser; none where nothing may be stored. */
export function doneLessons(memory: () => Memory): readonly string[] {
  try {
    const stored: unknown = JSON.parse(memory().getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a lesson as done, the latest last; where nothing may be stored, it is forgotten. */
export function rememberDone(memory: () => Memory, lesson: string): void {
  const others = doneLessons(memory).filter((id) => id !== lesson);
  try {
    memory().setItem(KEY, JSON.stringify([...others, lesson].slice(-MOST)));
  } catch {
    // Storage may be forbidden or full; the lesson was walked all the same.
  }
}
