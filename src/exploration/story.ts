import type { Story } from '../network/dataset-schema.js';
import type { Network } from '../network/network.js';
import type { Exploration } from './exploration.js';
import { openingView, type View } from './view.js';
import { readFragment, writeFragment } from './view-fragment.js';

/** The view that a story was opened from, to return to. */
const opened = new WeakMap<Exploration, { readonly network: Network; readonly view: View }>();

/**
 * The view of a step of a dataset's story. Actors that the reader has dragged stay where they are, unless the step says
 * otherwise.
 * @param step from 1
 * @returns `undefined` when the story has no such step
 */
export function viewOfStep(network: Network, step: number, present: View): View | undefined {
  const told = network.dataset.story?.steps[step - 1];
  if (!told) return undefined;
  const { view } = readFragment(told.view, network);
  return {
    ...view,
    moved: view.moved.size > 0 ? view.moved : present.moved,
    unknown: present.unknown,
    story: step,
  };
}

/** Goes to a step of the story; the first one that is gone to remembers the view before. */
export function tellStep(exploration: Exploration, step: number): void {
  const { network } = exploration.state;
  const { view } = exploration;
  const next = network && viewOfStep(network, step, view);
  if (!network || !next) return;
  if (view.story === undefined) opened.set(exploration, { network, view });
  exploration.goTo(next);
}

/** Returns to the view before the story; to the opening view when a link led into it. */
export function closeStory(exploration: Exploration): void {
  const { network } = exploration.state;
  const { view } = exploration;
  if (!network || view.story === undefined) return;
  const before = opened.get(exploration);
  const back = before?.network === network ? before.view : openingView(network);
  exploration.goTo({ ...back, unknown: view.unknown, story: undefined });
}

/** A view as a step keeps it: without the step, and without what the link of the page had besides. */
export function fragmentOfStep(view: View, network: Network): string {
  return writeFragment({ ...view, story: undefined, unknown: [] }, network).text;
}

/** A link that names a step and nothing else asks for the view of that step. */
export function wholeStep(view: View, network: Network): View {
  if (view.story === undefined || fragmentOfStep(view, network) !== '') return view;
  return viewOfStep(network, view.story, view) ?? view;
}

/** A story with a step more, or one step put elsewhere, or taken out. */
export const withStep = (story: Story | undefined, step: Story['steps'][number]): Story => ({
  ...story,
  steps: [...(story?.steps ?? []), step],
});

/** @param index from 0 @param by how far, towards the end */
export function withStepMoved(story: Story, index: number, by: number): Story {
  const steps = [...story.steps];
  const [step] = steps.splice(index, 1);
  if (step) steps.splice(Math.max(0, index + by), 0, step);
  return { ...story, steps };
}

/** @param index from 0 */
export const withoutStep = (story: Story, index: number): Story => ({
  ...story,
  steps: story.steps.filter((_, at) => at !== index),
});
