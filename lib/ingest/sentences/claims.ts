import type { Finding } from '../diagnostic.ts';
import { choice, meant } from './words.ts';

/** What can be wrong with a claim: its shape, its words and its figures. */

export function claimShapeMissing(): Finding {
  return {
    code: 'claim-shape-missing',
    message: 'The claim asserts nothing.',
    hint: 'Add one of `value` (with `unit` and `printed`), `direction`, `superlative` or `category`.',
  };
}

export function claimShapeMixed(shapes: readonly string[]): Finding {
  return {
    code: 'claim-shape-mixed',
    message: `The claim asserts several things at once: ${shapes.map((shape) => `\`${shape}\``).join(', ')}.`,
    hint: 'Keep one, and write a claim of its own for each of the others.',
  };
}

export function claimKeyMissing(key: string, shape: string): Finding {
  return {
    code: 'claim-key-missing',
    message: `A claim with \`${shape}\` needs \`${key}\`.`,
    hint: `Add \`${key}\`; data/README.md shows an example of each shape.`,
  };
}

export function claimKeyMisplaced(key: string, shape: string): Finding {
  return {
    code: 'claim-key-misplaced',
    message: `\`${key}\` has no meaning in a claim with \`${shape}\`.`,
    hint: `Remove \`${key}\`, or change the shape of the claim.`,
  };
}

export function claimSubjectForeign(subject: string, source: string): Finding {
  return {
    code: 'claim-subject-foreign',
    message: `\`${subject}\` is neither introduced nor evaluated by the source ${source}.`,
    hint: 'Add it to `introduces` or `evaluates`; where the text says it in passing, set `nature: background` (or `reported`, `attributed`, `name`).',
  };
}

export function claimMetricInapplicable(metric: string, kind: string, kinds: readonly string[]): Finding {
  return {
    code: 'claim-metric-inapplicable',
    message: `The metric \`${metric}\` is not defined for a ${kind}.`,
    hint: `It applies to ${choice(kinds)}; use another metric, or add \`${kind}\` to its \`applies_to\`.`,
  };
}

export function experimentMissing(metric: string): Finding {
  return {
    code: 'experiment-missing',
    message: `Values of \`${metric}\` compare within one test alone, and the claim does not name its test.`,
    hint: 'Add `experiment`: a short name, the same for all figures of this source from one test, and another for each other test, also for one taken over from elsewhere.',
  };
}

export function phraseWithoutFigure(printed: string): Finding {
  return {
    code: 'phrase-without-figure',
    message: `The phrase does not contain the printed figure “${printed}”.`,
    hint: 'Copy `printed` out of the phrase letter by letter, or quote the words that hold the figure.',
  };
}

export function phraseNotInText(textFile: string): Finding {
  return {
    code: 'phrase-not-in-text',
    message: `The phrase does not stand word for word in ${textFile}.`,
    hint: 'Copy it from the text without changing a letter; only line breaks and spaces may differ.',
  };
}

export function figureNotAsPrinted(value: string, printed: string, said: string): Finding {
  return {
    code: 'figure-not-as-printed',
    message:
      said === ''
        ? `No number can be read in “${printed}”, and the value is ${value}.`
        : `The value ${value} is not what is printed: “${printed}” stands for ${said}.`,
    hint: 'Write the value that is printed, in the unit of the claim: 25 trillion is 25e12, 128k is 128000. Where the head of its row or column prints the scale or unit, quote that head: `table 3, row Owl, column Model size (B)`.',
  };
}

export function dateNotAsPrinted(date: string, printed: string): Finding {
  return {
    code: 'figure-not-as-printed',
    message: `The date ${date} is not what is printed: “${printed}”.`,
    hint: 'Write the date that is printed, as far as it is printed: YYYY-MM-DD, YYYY-MM or YYYY.',
  };
}

export function rangeReversed(low: string, high: string): Finding {
  return {
    code: 'range-reversed',
    message: `The low end ${low} is not below the high end ${high}.`,
    hint: 'Swap them, or write one figure.',
  };
}

export function boundMisfit(bound: string, hasTwoEnds: boolean): Finding {
  return {
    code: 'bound-misfit',
    message: hasTwoEnds
      ? `A value with two ends cannot be \`${bound}\`.`
      : 'A single figure cannot have the bound `range`.',
    hint: hasTwoEnds ? 'Leave `bound` out, or use `range` or `about`.' : 'Write `value: { low: ..., high: ... }`.',
  };
}

export function unitMisfit(unit: string, owner: string, allowed: readonly string[]): Finding {
  return {
    code: 'unit-misfit',
    message: `\`${unit}\` does not fit ${owner}.`,
    hint: allowed.length === 0 ? 'The metric holds words: use `category`.' : `Use ${choice(allowed)}.`,
  };
}

export function relativeSign(value: string): Finding {
  return {
    code: 'relative-sign',
    message: `A relative figure is never ${value}.`,
    hint: 'Write what is printed without its sign, and set `polarity` to `more` or `less`.',
  };
}

export function relativePowerOfTen(value: string): Finding {
  return {
    code: 'relative-power-of-ten',
    message: `${value} is not a whole number of orders of magnitude.`,
    hint: 'One order of magnitude is `value: 10`, two are `value: 100`, with `bound: order-of-magnitude`.',
  };
}

export function outcomeWithoutDirection(outcome: string, metric: string): Finding {
  return {
    code: 'outcome-without-direction',
    message: `\`${outcome}\` says nothing under \`${metric}\`, where more is neither better nor worse.`,
    hint: 'Use a metric with a direction, or give the metric one.',
  };
}

export function baselineMissing(shape: string): Finding {
  return {
    code: 'baseline-missing',
    message: `A claim with \`${shape}\` compares, and does not say with what.`,
    hint: 'Add `baseline`; where the source names nothing, `{ mode: unnamed, description: its words }`.',
  };
}

export function baselineMisplaced(key: string, mode: string): Finding {
  return {
    code: 'baseline-misplaced',
    message: `\`${key}\` has no meaning in a baseline of mode \`${mode}\`.`,
    hint: mode === 'unnamed' ? 'Remove it, or use another mode for named subjects.' : 'Remove it.',
  };
}

export function baselineCount(mode: string, count: number): Finding {
  return {
    code: 'baseline-count',
    message:
      mode === 'single'
        ? `A \`single\` baseline names one subject, not ${count}.`
        : `A baseline of mode \`${mode}\` names at least one subject.`,
    hint:
      mode === 'single'
        ? 'Use `joint` where one figure is said of several together, `each` where it holds against each of them.'
        : 'List the subjects, or use `unnamed` with a description.',
  };
}

export function baselineItself(subject: string): Finding {
  return {
    code: 'baseline-itself',
    message: `\`${subject}\` is compared with itself.`,
    hint: 'Name what the source compares it with.',
  };
}

export function conditionUnit(key: string, unit: string, allowed: readonly string[]): Finding {
  return {
    code: 'condition-unit',
    message: `\`${key}\` cannot be a figure in \`${unit}\`.`,
    hint: meant([], `Use ${choice(allowed)}.`),
  };
}

export function activeAboveTotal(active: string, total: string, subject: string): Finding {
  return {
    code: 'active-above-total',
    message: `\`${subject}\` cannot have ${active} active parameters of ${total} in total.`,
    hint: 'Check which figure is which.',
  };
}
