import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { ElementPart } from 'lit/directive.js';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type PartInfo } from 'lit/directive.js';

type Move = (from: number, to: number) => void;

/** Items of one list can be dragged by their handle onto each other. The buttons do the same from the keyboard. */
class DraggedDirective extends AsyncDirective {
  #stop: (() => void) | undefined;
  #element: Element | undefined;
  #list = '';
  #index = 0;
  #move: Move = () => undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('dragged stands on an element');
  }

  override render(): undefined {
    return undefined;
  }

  override update(part: ElementPart, [list, index, move]: [string, number, Move]): undefined {
    this.#list = list;
    this.#index = index;
    this.#move = move;
    if (this.#element !== part.element) {
      this.#element = part.element;
      this.#start();
    }
    return undefined;
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override reconnected(): void {
    this.#start();
  }

  #start(): void {
    const element = this.#element as HTMLElement;
    const handle = element.querySelector<HTMLElement>('.handle');
    const own = () => ({ list: this.#list, index: this.#index });
    this.#stop?.();
    // The children are rendered after this part.
    if (!handle) queueMicrotask(() => element.querySelector('.handle') && this.isConnected && this.#start());
    else {
      const stops = [
        draggable({ element, dragHandle: handle, getInitialData: own }),
        dropTargetForElements({
          element,
          canDrop: ({ source }) => source.data.list === this.#list,
          onDragEnter: () => element.classList.add('drop'),
          onDragLeave: () => element.classList.remove('drop'),
          onDrop: ({ source, location }) => {
            element.classList.remove('drop');
            if (location.current.dropTargets[0]?.element === element)
              this.#move(source.data.index as number, this.#index);
          },
        }),
      ];
      this.#stop = () => stops.forEach((stop) => stop());
    }
  }
}

const onElement = directive(DraggedDirective) as (...values: [list: string, index: number, move: Move]) => unknown;

export { onElement as dragged };
