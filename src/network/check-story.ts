import * as v from 'valibot';
import { wrongField } from './dataset-problems.js';
import { storyStepSchema } from './dataset-schema.js';
import { isRecord, type LooseRecord, type Problem } from './report.js';

/**
 * Checks a story step by step: a step without a text of its own or a view is left out and said so, the others stay.
 * @returns the value itself where nothing is wrong; `undefined` where there is no story in it
 */
export function checkStory(value: unknown, problems: Problem[]): LooseRecord | undefined {
  const steps = isRecord(value) ? value['steps'] : undefined;
  if (!isRecord(value) || !Array.isArray(steps)) {
    problems.push(wrongField('story', value, { expected: 'an object with a list "steps"' }, 'it is left out'));
    return undefined;
  }
  const kept = steps.filter((step: unknown, index) => isSound(step, `story.steps[${index}]`, problems));
  const { title, ...rest } = value;
  const hasTitle = title === undefined || typeof title === 'string';
  if (!hasTitle) problems.push(wrongField('story.title', title, { expected: 'text' }, 'it is left out'));
  if (hasTitle && kept.length === steps.length) return value;
  return { ...rest, ...(hasTitle && title !== undefined ? { title } : {}), steps: kept };
}

function isSound(step: unknown, where: string, problems: Problem[]): boolean {
  const result = v.safeParse(storyStepSchema, step);
  if (result.success) return true;
  const issue = result.issues[0];
  const key = isRecord(step) ? issue.path?.[0]?.key : undefined;
  const path = typeof key === 'string' ? `${where}.${key}` : where;
  problems.push(
    wrongField(path, isRecord(step) && typeof key === 'string' ? step[key] : step, issue, 'the step is left out'),
  );
  return false;
}
