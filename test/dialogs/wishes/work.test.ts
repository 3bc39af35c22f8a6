import { describe, expect, test } from '@jest/globals';
import { after, inFlow, openIn, optionsIn, resident, saidIn, wished } from './wishTalk.ts';

const labels = (said: ReturnType<typeof wished>) => optionsIn(said).map(({ label }) => label);

describe('facts about a job', () => {
  test('are the U.S. pay with its date and source, what people like and how many programs lead there', () => {
    const said = wished('career_explore', 'how much does a welder make');
    expect(saidIn(said)).toMatch(/Welder\n.*\n\$53,750 a year in the U\.S\..*May 2025/);
    expect(saidIn(said)).toMatch(/no figure for Connecticut/);
    expect(saidIn(said)).toMatch(/working with your hands/);
    expect(saidIn(said)).toMatch(/I know \d+ programs? that/);
    expect(saidIn(said)).toMatch(/Bureau of Labor Statistics, OEWS, May 2025/);
    expect(labels(said)).toEqual(expect.arrayContaining(['Training: Welder', 'Find what I like']));
  });

  test('stand side by side for two jobs', () => {
    const { replies } = wished('career_explore', 'cna or medical assistant, which pays more');
    const [table] = replies.flatMap(({ cards }) => cards.flatMap((card) => card.table ?? []));
    expect(table?.heads).toEqual(['Nursing assistant (CNA)', 'Medical assistant']);
    expect(table?.rows[0]?.values[0]).toMatch(/\$42,260/);
    expect(table?.rows[0]?.values[1]).toMatch(/\$45,690/);
  });

  test.each([
    ['cuanto gana una enfermera', /Enfermero registrado\nPaga\n\$97,550/],
    ['cuánto ganan los plomeros', /Plomero/],
    ['que hace un soldador', /Soldador/],
  ])('are found in Spanish, whatever the gender or number: %s', (text, expected) => {
    expect(saidIn(wished('career_explore', text, { from: resident('es') }))).toMatch(expected);
  });

  test('hold no forecast when it is asked whether AI will take the job, and say whom to ask', () => {
    expect(saidIn(wished('career_explore', 'will ai take programming jobs'))).toMatch(
      /I have no forecast.*job center/,
    );
    expect(saidIn(wished('career_explore', 'what does a programmer earn'))).not.toMatch(/forecast/);
  });

  test('have no made-up pay where the figure is of many jobs', () => {
    expect(saidIn(wished('career_explore', 'what does an ethical hacker make'))).toMatch(/No figure/);
  });

  test('are asked for by kind of work where no job is named, and told at the end', () => {
    const asked = wished('career_explore', 'what pays well');
    expect(openIn(asked)).toBe('careers.work');
    const picked = after(asked.conversation, 'Health care');
    expect(picked.open?.question).toBe('job');
    expect(after(picked, 'phlebotomist').finished).toHaveProperty('careers');
  });

  test('leave the question that was open open, and asked again', () => {
    const from = inFlow('training');
    const said = wished('career_explore', 'how much do electricians make', { from });
    expect(openIn(said)).toBe('training.sector');
    expect(said.replies.at(-1)?.text).toMatch(/kind of work/);
  });

  test('lead to training for that job with one tap', () => {
    const said = wished('career_explore', 'how much does an electrician make');
    const next = after(said.conversation, { command: 'train', value: '47-2111' });
    expect(next.answers['training']).toMatchObject({
      sector: { value: 'trades' },
      occupation: { value: '47-2111' },
    });
  });

  test('train leads to the first question for a job that is not known', () => {
    expect(after(resident(), { command: 'train', value: '00-0000' }).open?.question).toBe('sector');
  });
});

describe('finding training', () => {
  test('knows the kind of work and the job that a long message names', () => {
    const said = wished('track_find', 'i need a welding class near hartford at night that is free');
    expect(said.conversation.answers['training']).toMatchObject({
      sector: { value: 'manufacturing' },
      occupation: { value: '51-4121' },
    });
  });

  test('knows the part of tech', () => {
    const { answers } = wished('track_find', 'cyber classes online').conversation;
    expect(answers['training']).toMatchObject({
      sector: { value: 'technology' },
      field: { value: 'cybersecurity' },
    });
  });

  test('asks the kind of work where none is named', () => {
    expect(openIn(wished('track_find', 'what classes are there'))).toBe('training.sector');
  });

  test('does not take an insurance that somebody has for the work', () => {
    expect(openIn(wished('track_find', 'i have no insurance and need classes'))).toBe('training.sector');
  });

  test('puts another part on hold, with one tap back', () => {
    const said = wished('track_find', 'nursing classes', { from: inFlow('fafsa') });
    expect(labels(said)).toContain('Go on: The FAFSA');
  });

  test('of an apprenticeship knows that a wage is wanted', () => {
    const said = wished('apprenticeship', 'paid apprenticeship for electrician');
    expect(said.conversation.answers['training']).toMatchObject({
      pay: { value: 'earn' },
      sector: { value: 'trades' },
    });
  });
});

describe('one programme', () => {
  test('is shown with its status, its cost and what to do next', () => {
    const said = saidIn(wished('track_detail', 'when does the asnuntuck manufacturing program start'));
    expect(said).toMatch(/Enfield/);
    expect(said).toMatch(/It seems to go on, last seen 2019\. Not confirmed/);
    expect(said).toMatch(/Cost\n/);
    expect(said).toMatch(/Next step\n/);
  });

  test('that has ended is said to have ended', () => {
    expect(saidIn(wished('track_detail', 'is careerconnect still open'))).toMatch(/ended on July 1, 2026/);
  });

  test('is asked for where several have the name, each one tap away', () => {
    const said = wished('track_detail', 'how long is the google certificate');
    const [first] = optionsIn(said).filter(({ choice }) => choice.command === 'track');
    expect(first?.label).toMatch(/Google/);
    expect(first && after(said.conversation, first.choice).open).toBeNull();
  });

  test('that is not in the catalogue is said not to be, with whom to ask', () => {
    const said = wished('track_detail', 'what about the zorblax academy');
    expect(saidIn(said)).toMatch(/I do not have a program by that name.*job center/);
    expect(labels(said)).toContain('Find training');
  });

  test('may have a name that no button knows', () => {
    const { open } = after(resident(), { command: 'track', value: 'no-such-track' });
    expect(open).toBeNull();
  });

  test('shown while a question is open leaves it open', () => {
    const said = wished('track_detail', 'is the cyberhub open', { from: inFlow('training') });
    expect(openIn(said)).toBe('training.sector');
    expect(saidIn(said)).toMatch(/CyberHub/);
  });
});

describe('whether somebody may get in', () => {
  test('is never answered with yes: who decides, what it asks and what was answered', () => {
    const said = saidIn(wished('eligibility_check', 'can i get into the ct online ai academy'));
    expect(said).toMatch(/Only those who run it decide/);
    expect(said).toMatch(/aged 18 or older/);
    expect(said).toMatch(/cannot say if you get in/);
  });

  test('names what their own answers put in the way', () => {
    const from = after(resident(), { command: 'change', value: 'training.age' }, '15');
    expect(from.answers['training']?.['age']).toEqual({ value: 15 });
    const said = saidIn(wished('eligibility_check', 'can i join the ct online ai academy', { from }));
    expect(said).toMatch(/may stand in the way: .*18 or older/);
  });

  test('of a fund tells what it asks for and who decides', () => {
    const said = saidIn(wished('eligibility_check', 'do i make too much for wioa'));
    expect(said).toMatch(/I never decide who gets money/);
    expect(said).toMatch(/What it asks for:/);
    expect(said).toMatch(/Who decides/);
  });

  test('of nothing that is named is found out by the questions on funds', () => {
    expect(wished('eligibility_check', 'will i be taken').conversation.open?.flow).toBe('funding');
  });
});

describe('who pays', () => {
  test('is told of the fund that is named', () => {
    expect(saidIn(wished('funding_help', 'what does snap e&t do for me'))).toMatch(
      /SNAP Employment and Training/,
    );
  });

  test('takes Workforce Pell for itself, not for Pell', () => {
    const said = saidIn(wished('funding_help', 'tell me of workforce pell'));
    expect(said).not.toMatch(/Federal Pell Grant/);
  });

  test('says of a fund that seems to be for others that this can be wrong', () => {
    const from = after(resident(), { command: 'change', value: 'funding.veteran' }, 'no');
    const said = saidIn(wished('funding_help', 'gi bill', { from }));
    expect(said).toMatch(/Probably not for you now/);
    expect(said).toMatch(/I can be wrong/);
  });

  test('is found out by questions where nothing is named', () => {
    expect(wished('funding_help', 'who can help me').conversation.open?.flow).toBe('funding');
  });

  test('is told of the GI Bill to who asks for it as a veteran', () => {
    expect(saidIn(wished('veteran_services', 'does the gi bill pay'))).toMatch(/Only those who pay decide/);
    expect(openIn(wished('veteran_services', 'i am a vet'))).toBe('support.town');
  });
});

describe('offices', () => {
  test('are those of the town that is named, which is not taken for theirs', () => {
    const said = wished('location_hours', 'where is the job center in waterbury');
    expect(saidIn(said)).toMatch(/American Job Center Waterbury/);
    expect(saidIn(said)).toMatch(/no confirmed opening hours/);
    expect(said.conversation.answers).toEqual({});
  });

  test('are those that are named, and no other with part of the name', () => {
    const said = saidIn(wished('location_hours', 'phone number of ct state tunxis'));
    expect(said).toMatch(/21 Spring Lane/);
    expect(said).not.toMatch(/12 campuses/);
  });
});

describe('work and papers', () => {
  test.each([
    ['job_search', /not open jobs.*American Job Center Hartford/s],
    ['unemployment_out_of_scope', /cannot see or fix a claim.*860-263-6000/s],
    ['laid_off_help', /could not confirm.*860-263-6000/s],
    ['foreign_credential', /no confirmed list or price.*211/s],
  ] as const)('%s says what is known and whom to ask', (wish, expected) => {
    expect(saidIn(wished(wish, 'help'))).toMatch(expected);
  });

  test('whoever was laid off is told of a new look at aid', () => {
    const [aid] = optionsIn(wished('laid_off_help', 'plant closing')).filter(
      ({ choice }) => choice.value === 'money-lost-my-job',
    );
    expect(aid?.label).toBe('I earn less now: aid');
  });

  test('a need is heard in a longer message, and asked anew after the last one', () => {
    expect(saidIn(wished('support_services', 'i have no ride to class'))).toMatch(/buses/);
    const from = after(resident(), { command: 'open', value: 'support' }, 'Food');
    expect(openIn(wished('support_services', 'hm', { from }))).toBe('support.need');
    expect(saidIn(wished('support_services', 'x', { named: 'support:housing' }))).toMatch(/safe place/);
  });

  test('nobody has to tell a disability', () => {
    expect(saidIn(wished('disability_vr', 'i have a condition'))).toMatch(/never have to tell/);
  });
});
