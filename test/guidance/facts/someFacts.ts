import fc from 'fast-check';
import { educations, enrolments, jobs, type Facts } from '../../../guidance/facts/facts.ts';

/** Facts about somebody as far as conditions look at them, each told or not. */
export const someFacts: fc.Arbitrary<Facts> = fc.record(
  {
    age: fc.integer({ min: 10, max: 110 }),
    town: fc.constantFrom('hartford', 'avon'),
    education: fc.constantFrom(...educations),
    enrolment: fc.constantFrom(...enrolments),
    job: fc.constantFrom(...jobs),
    record: fc.boolean(),
    driverLicense: fc.boolean(),
    laidOff: fc.boolean(),
    veteran: fc.boolean(),
    disability: fc.boolean(),
    lowIncome: fc.boolean(),
    snap: fc.boolean(),
    tfa: fc.boolean(),
    citizen: fc.constantFrom('eligible' as const, 'other' as const),
  },
  { requiredKeys: [] },
);
