// Weights for dates: whether two are of one event.
import { basename } from 'node:path';
import { DATE_SIGNALS } from '../../../src/3-align/dates/signals.ts';
import { heldDate } from '../../../src/3-align/dates/similarity.ts';
import { fitTwice } from './fit-twice.ts';
import { labelledDates } from './labelled-dates.ts';
import { fitLogistic } from './logistic.ts';
import { type FitTopics, joined } from './weighed.ts';

/** Larger holds the weights of rare signals back; measured best of 0.2 to 300, leaving one topic out. */
const RIDGE = 30;

export const fitDates: FitTopics = async (folders, parser) => {
  const named = await Promise.all(
    folders.map(async (folder) => ({ name: basename(folder), topic: await labelledDates(folder, parser) })),
  );
  return fitTwice(named, {
    asked: 'dates are of one event',
    signalType: 'DateSignalName',
    signals: Object.keys(DATE_SIGNALS),
    fit: (topics) => fitLogistic(joined(topics), RIDGE),
    held: heldDate,
  });
};
