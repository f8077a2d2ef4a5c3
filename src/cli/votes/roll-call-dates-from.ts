import { rollCallDates } from '../../coding/votes/roll-call-dates.ts';
import { decodeText } from '../../documents/decode.ts';
import { bytesOf } from '../statements/bytes-of.ts';

/** The days that `--roll-calls` names, by roll call; null without it. @throws EntenteError as `bytesOf` and `rollCallDates` do */
export async function rollCallDatesFrom(path: string | undefined): Promise<Map<string, number> | null> {
  if (path === undefined) return null;
  return rollCallDates(decodeText(await bytesOf(path), path, null), path);
}
