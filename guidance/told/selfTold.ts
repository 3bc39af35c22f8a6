import { saidOfMe } from './saidOfMe.ts';

/** A criminal record, or that there is none. */
export const recordTold = saidOfMe([
  {
    name: 'record',
    value: false,
    negative: true,
    says: /\b(?:(?:i )?(?:have |got )?(?:no|a clean|clean) (?:criminal )?(?:record|background|felon(?:y|ies))|(?:dont|do not|never) (?:have|had) (?:a |any |no )?(?:criminal )?(?:record|felon(?:y|ies))|ni (?:tengo )?(?:record|antecedentes)|never been (?:arrested|convicted|locked up|in trouble|in jail)|not a felon|no felon(?:y|ies)|(?:sin|no tengo) (?:ningun )?(?:antecedentes|record)(?: (?:penales|criminales?))?|record limpio|nunca (?:he estado pres[oa]|me han arrestado|estuve pres[oa]))\b/,
    unless: /\b(?:work|job|credit|track|school|medical|vaccin\w*|trabajo) (?:record|background)\b/,
  },
  {
    name: 'record',
    value: true,
    says: /\b(?:(?:i have |have |got |i got |with |w |im )*(?:a |an |my |some |old |drug |violent |one |class \w )*(?:felon(?:y|ies)|felon|fellony|felonie|misdemeanors?|convictions?|criminal record|criminal background|criminal history|dui|dwi)(?: (?:from|in) \d{4}| on my record| record)?|im a (?:convicted )?felon|(?:have|got) a (?:jail |prison )?record|ex (?:con|offender|felon)|formerly incarcerated|(?:just |recently )?(?:got |came |getting |come )?(?:out|home) (?:of|from) (?:jail|prison|the pen|corrections|being locked up)|did (?:\d+ years |some )?time (?:in (?:jail|prison))|(?:im |i am |estoy |still )?(?:on|en) (?:parole|probation|probatoria)|^(?:a |my |old )?record for \w+|(?:tengo |con )(?:una? )?(?:record(?: criminal)?|antecedentes(?: penales| criminales)?|felonia)|sali de (?:la )?(?:carcel|prision)|(?:recien )?salido de (?:la )?(?:carcel|prision)|estuve (?:pres[oa]|en (?:la )?(?:carcel|prision))|estoy en (?:probatoria|libertad condicional))\b/,
    unless:
      /\b(?:expunged|sealed|dropped|dismissed|pardoned|job (?:is|was|working)|work with|working with|people with|friendly|programs?|credit|accepts?|takes?|hires?)\b/,
  },
]);

const served =
  '(?:(?:u s |us )?(?:army|navy|marines?|marine corps|air force|coast guard|space force|military|armed forces))';

/** Whether somebody served in the U.S. armed forces. */
export const veteranTold = saidOfMe([
  {
    name: 'veteran',
    value: false,
    negative: true,
    says: /\b(?:(?:im |i am |am )?(?:not|aint) a (?:vet|veteran)|never served|(?:was )?never in the (?:military|army|service)|didnt serve|(?:not|no) (?:a )?veteran|no soy veteran[oa]|nunca servi|no fui militar)\b/,
  },
  {
    name: 'veteran',
    value: true,
    says: new RegExp(
      `\\b(?:(?:im|i am|as) (?:also )?(?:an? )?(?:(?:disabled|combat|retired|gulf war|iraq|afghanistan|us|former|${served}) )*(?:vet|veteran)|^(?:an? )?(?:(?:disabled|combat|${served}) )*veteran(?= (?:with|and|looking|here|in|from|w|\\d)|$)|^${served} (?:vet|veteran)|i (?:was|served)(?: \\d+ years| \\d+ yrs)?(?: in)? the ${served}|^(?:i )?(?:served|was)(?: \\d+ (?:years|yrs))?(?: in the| in)? ${served}|(?:got|getting|just) out (?:of )?(?:the )?${served}|(?:ex|former|retired) ${served}|soy (?:un |una )?(?:ex )?(?:veteran[oa]|militar)|^veteran[oa](?: (?:con|del?) (?:el |la |los )?(?:army|navy|ejercito|marina|marines|\\d+).*)?$|servi en (?:el |la |los )?(?:ejercito|marina|army|navy|marines|fuerza aerea|militar|fuerzas armadas))(?= |$)`,
    ),
    unless:
      /\b(?:vet (?:tech|assistant|clinic|hospital|school|office)|veterinar\w*|be a (?:vet|veteran)|want|benefits for|work with|son|daughter|wife|husband|spouse|hijo|esposa|esposo)\b/,
  },
]);

/** A disability, whatever it is; an ache tells nothing. */
export const disabilityTold = saidOfMe([
  {
    name: 'disability',
    value: false,
    negative: true,
    says: /\b(?:not disabled|no disabilit(?:y|ies)|dont have (?:a |any )?disabilit(?:y|ies)|sin (?:ninguna )?discapacidad(?:es)?|no tengo (?:ninguna )?(?:discapacidad|incapacidad))\b/,
  },
  {
    name: 'disability',
    value: true,
    says: /\b(?:(?:i have|have|got|with|w) (?:a |an |some )?(?:learning |physical |mental |hidden )?(?:disability|disabilities|disabilty|disablity|disibility)|\d+ ?% (?:va )?disabled|(?:hearing|visually) impaired|(?:im|i am) (?:a )?(?:disabled|deaf|legally blind|blind|hard of hearing|in a wheelchair|on disability|autistic)|^disabled(?: veteran)?|(?:on|get|receive|collect|getting) (?:ssdi|ssi|disability)|(?:tengo|con) (?:una |alguna )?(?:discapacidad|incapacidad)|(?:soy|estoy) (?:una persona )?(?:discapacitad[oa]|incapacitad[oa]|sord[oa]|cieg[oa])|(?:recibo|cobro) (?:el )?(?:ssi|ssdi|incapacidad))\b/,
    unless: /\b(?:work with|working with|help people|people with|kids with|job)\b/,
  },
]);

/** A licence to drive a car; one of another trade tells nothing. */
export const licenseTold = saidOfMe([
  {
    name: 'driverLicense',
    value: false,
    negative: true,
    says: /\b(?:(?:have |got |with )?(?:no|without an?|w o a) (?:valid )?(?:drivers? |driving )?licen[sc]e|(?:dont|do not|never) (?:have|had|got) (?:a |my |any )?(?:valid )?(?:drivers? |driving |ct )*(?:licen[sc]e|lisence|liscense)|(?:no tengo|sin) (?:una )?licencia(?: de (?:conducir|manejar|manejo))?|licen[sc]e (?:is |got |was )?(?:suspended|revoked))(?= |$)/,
    unless:
      /\b(?:nursing|cna|barber|cosmetology|plumb\w*|electric\w*|hvac|real estate|insurance|contractor|lpn|rn|cdl|enfermer\w*|manejar sin|driving without|yet for)\b/,
  },
  {
    name: 'driverLicense',
    value: true,
    says: /\b(?:(?:i have|ive got|have|got|with|w) (?:a |my |an? valid |my valid |ct |valid )*(?:(?:driver|drivers|driving|driver s) (?:licen[sc]e|lisence|liscense)|cdl(?: licen[sc]e| [ab])?|class [abd] licen[sc]e)|(?:tengo|con) (?:mi )?(?:licencia|lisencia) (?:de (?:conducir|manejar|manejo|ct)|vigente|valida)|tengo (?:mi )?cdl|(?:have|got) (?:a |my )?license$|tengo licencia$)(?= |$)/,
    unless:
      /\b(?:permit|nursing|cna|barber\w*|insurance|estate|cosmetology|hvac|plumb\w*|electric\w*|lpn|rn|training|course|class(?:es)? for|want|need)\b/,
  },
]);
