/** What people type on a phone, and what they often misspell, for the words that tell facts. */
const meant: ReadonlyMap<string, string> = new Map(
  Object.entries({
    and: ['nd'],
    around: ['arround'],
    because: ['becuz', 'cause', 'cus', 'coz', 'bcuz', 'becuase'],
    bachelors: ['bachelor', 'bachlors', 'batchelors', 'bachelores'],
    but: ['bt', 'buh'],
    cant: ['cnt', 'kant'],
    carro: ['caro', 'karro'],
    children: ['childern', 'chidren', 'childrens', 'chilren'],
    con: ['kon', 'cn'],
    de: ['d'],
    despidieron: ['despidiron', 'dispidieron', 'despideron', 'despidierom'],
    diploma: ['diplome', 'deploma', 'dipoma', 'diplomas'],
    discapacidad: ['discapasidad', 'discapacida'],
    dont: ['dnt', 'donot', 'dontt', 'don'],
    dropped: ['droped', 'drop', 'droppd'],
    evenings: ['evenins', 'evnings', 'evening', 'eves', 'evenngs'],
    felony: ['fellony', 'felonie', 'felonys', 'felany', 'felonies'],
    for: ['4', 'fr'],
    have: ['hav', 'hve', 'haev', 'havee'],
    hijos: ['ijos', 'hijoz'],
    laid: ['layd', 'layed', 'lade', 'laied'],
    licencia: ['lisencia', 'licensia', 'lisensia'],
    license: ['licence', 'lisence', 'liscense', 'licens', 'lisense', 'liscence'],
    live: ['liv', 'lve'],
    looking: ['lookin', 'lookn', 'loking'],
    night: ['nite', 'nght', 'nigth'],
    nights: ['nites', 'nightz', 'nigths'],
    noche: ['nche', 'nohe'],
    only: ['onli', 'olny', 'onley', 'onlyy'],
    para: ['pa', 'pra', 'xa'],
    por: ['x'],
    porque: ['xq', 'pq', 'porq', 'xke'],
    puedo: ['pudo', 'pueddo'],
    que: ['q', 'k', 'ke'],
    quiero: ['kiero', 'qiero', 'qero', 'quero'],
    record: ['rekord', 'recod', 'reccord'],
    single: ['singel', 'singl'],
    solo: ['nomas'],
    tambien: ['tb', 'tmb', 'tambn', 'tmbn', 'tanbien'],
    tengo: ['tngo', 'tegno', 'tengp', 'tenjo', 'tgo'],
    trabajo: ['travajo', 'trabjo', 'trbajo', 'tranajo', 'trabaho'],
    termine: ['termne'],
    veteran: ['vetaran', 'veterean', 'vetren', 'veternan'],
    vivo: ['bivo', 'vibo', 'vvo'],
    weekends: ['wknds', 'wkends', 'weekand', 'weekens', 'weekneds', 'weekend'],
    with: ['wit', 'wth', 'wiht', 'w'],
    without: ['wout', 'witout', 'widout'],
    work: ['werk', 'wrk', 'wrok'],
    you: ['u'],
    your: ['ur'],
  }).flatMap(([word, slips]) => slips.map((slip) => [slip, word] as const)),
);

/** Folded text with the short and misspelt words that people type as the words meant: "tngo" is "tengo". */
export function wordsFor(folded: string): string {
  return folded
    .split(' ')
    .map((word) => meant.get(word) ?? word)
    .join(' ');
}
