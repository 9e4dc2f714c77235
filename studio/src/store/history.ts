import type { NoticeDocument } from '../../../src/notice/document.js';

/** What undo brings back. */
export interface State {
  readonly document: NoticeDocument;
  readonly languages: readonly string[];
}

interface Step {
  readonly label: string;
  readonly state: State;
}

/** No more steps are kept. */
const STEPS = 300;

/** The states before, and those that were taken back. */
export class History {
  #past: Step[] = [];
  #future: Step[] = [];
  #typing: string | undefined;

  /** What would be taken back, and what would be done again. */
  get undoable(): string | undefined {
    return this.#past.at(-1)?.label;
  }
  get redoable(): string | undefined {
    return this.#future.at(-1)?.label;
  }

  /** Before a change. Typing on in one field is no new step. */
  remember(label: string, state: State, typing?: string): void {
    const isOneStep = typing !== undefined && typing === this.#typing;
    this.#typing = typing;
    this.#future = [];
    if (!isOneStep) this.#past = [...this.#past, { label, state }].slice(-STEPS);
  }

  /** Typing ends: what comes next is a step of its own. */
  settle(): void {
    this.#typing = undefined;
  }

  undo(now: State): State | undefined {
    return this.#travel(this.#past, this.#future, now);
  }

  redo(now: State): State | undefined {
    return this.#travel(this.#future, this.#past, now);
  }

  #travel(from: Step[], to: Step[], now: State): State | undefined {
    const step = from.pop();
    if (!step) return undefined;
    to.push({ label: step.label, state: now });
    this.#typing = undefined;
    return step.state;
  }
}
