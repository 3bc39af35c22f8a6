import { dataFolder } from '../../data/dataFolder.ts';
import { dataReader } from '../../data/readData.ts';
import { fafsaYearName, fafsaYearSchema, type FafsaYear } from '../../data/schema/fafsaYear.ts';

/** What `data/fafsa` knows of each award year, by its name as `2026-27`. Throws when a file is not as it should be. */
export function aidYears(): ReadonlyMap<string, FafsaYear> {
  const reader = dataReader(dataFolder());
  const years = reader.readAll('fafsa', fafsaYearSchema, fafsaYearName).flatMap(({ value }) => value ?? []);
  if (reader.problems.length > 0) throw new Error(reader.problems.join('\n'));
  return new Map(years.map((year) => [year.awardYear, year]));
}
