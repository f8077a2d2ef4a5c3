import { type Command, InvalidArgumentError, Option } from 'commander';
import { EntenteError } from '../../error.ts';
import type { Kernel, TimeWindow } from '../../networks/index.ts';
import { windowOption } from './window-option.ts';

/** The options of networks over time. */
export interface TimeOptions {
  readonly window?: Pick<TimeWindow, 'size' | 'unit'>;
  readonly step?: number;
  readonly indent?: boolean;
  readonly kernel?: Kernel;
  readonly toOne?: boolean;
}

/** Adds `--window`, `--step`, `--indent`, `--kernel` and `--to-one`. */
export function withTimeOptions(command: Command): Command {
  return command
    .option(
      '--window <time>',
      'one network for each window of this length: 12w, 90d, 6m, 1y, 100e',
      windowOption,
    )
    .option('--step <n>', 'from one window to the next, in units of the window (default: 1)', wholeNumber)
    .option('--indent', 'keep windows inside the range (the default without a kernel)')
    .option('--no-indent', 'let windows reach beyond the range (the default with a kernel)')
    .addOption(
      new Option(
        '--kernel <shape>',
        'weigh statements by their distance from the middle of the window',
      ).choices(['uniform', 'epanechnikov', 'triangular', 'gaussian']),
    )
    .option('--to-one', 'divide each slice so that its cells sum to one');
}

/** What the networks take of these options; null without a window. @throws EntenteError for one that needs a window */
export function timeOf(options: TimeOptions): {
  readonly window: TimeWindow;
  readonly kernel: Kernel | null;
  readonly toOne: boolean;
} | null {
  const { window, step, indent, kernel = null, toOne = false } = options;
  if (window === undefined) {
    const idle = Object.entries({ step, indent, kernel, 'to-one': toOne || undefined }).find(
      ([, value]) => value != null,
    );
    if (idle === undefined) return null;
    throw new EntenteError('usage', 'no window', `--${idle[0]}`, 'it needs one, such as --window 12w');
  }
  return {
    window: {
      ...window,
      ...(step === undefined ? {} : { step }),
      ...(indent === undefined ? {} : { indent }),
    },
    kernel,
    toOne,
  };
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text.trim())) return Number(text);
  throw new InvalidArgumentError('not a whole number from 1 up');
}
