// What every check is: who it is, and a pure function from a question to a finding or nothing.
import type { DiscrepancyClass, Reading } from '../../model.ts';
import type { Question } from '../question.ts';
import type { Topic } from '../topic.ts';

export type Finding = {
  readonly readings: readonly Reading[];
  /** One sentence that names who says what and why it is classed so. */
  readonly explanation: string;
  /** Explains only some of what differs, or little: any other reason goes before. */
  readonly isPartial?: true;
};

export type Check = {
  readonly meta: {
    readonly id: DiscrepancyClass;
    /** Weight in the severity: how much it matters that the sources do not say the same. 0 to 3. */
    readonly weight: number;
    /** Reported beside the finding that explains the question, not instead of it. */
    readonly standsAlone?: true;
    /** More findings of this check than this are none: those that matter most are kept. */
    readonly most?: number;
    /** Looks at older versions of an article too; to all others only the newest speaks. */
    readonly readsVersions?: true;
  };
  /** What the severity of a finding gains by what the question is about; 0 where it is left out. */
  readonly weigh?: (question: Question) => number;
  /** `topic`: for checks that look beyond their question. */
  readonly find: (question: Question, topic: Topic) => Finding | null;
};
