import { fold } from '../text/fold.ts';

const liking =
  /^(?:(?:yes|yeah|no|nah|well|but|and|so|i mean|honestly|si|pues|pero|y|la verdad) )*(?:i (?:(?:really|just|do|also|only|mostly|kinda) )*(?:like|love|enjoy|prefer|hate)|i (?:dont|do not) (?:like|enjoy)|(?:yo |a mi )?(?:no )?me (?:gustan?|encantan?|fascinan?)|(?:yo )?(?:prefiero|odio|amo)) (.+)$/;
/** What stands for the thing that was asked, or says how much. */
const little = new Set(
  (
    'a an the it its that this these those them all of any everything anything things thing stuff to do doing very too so much lot lots bit ' +
    'more most well really idea sounds sound like for me my and or but when if i be being in on at with just about same idea kind ' +
    'eso esto esos estas esta este todo todas todos algo mucho muchisimo poco bastante hacer hacerlo la lo el las los un una de en con ' +
    'mi por para y o pero si cuando que tambien nada bien asi cosa cosas idea'
  ).split(' '),
);
/** Words alike in so many letters from the beginning are taken for the same. */
const alike = 3;

/**
 * Whether an answer to "would you like ...?" speaks of liking something else than what was asked: "I like helping people" is no answer
 * to mending a bicycle. Either language; `asked` is the question's words, in all languages.
 */
export function namesOtherThing(text: string, asked: string): boolean {
  const object = liking.exec(fold(text))?.[1] ?? '';
  const words = object.split(' ').filter((word) => word.length > 1 && !little.has(word));
  const known = fold(asked).split(' ');
  return words.length > 0 && !words.some((word) => known.some((each) => isAlike(word, each)));
}

function isAlike(word: string, other: string): boolean {
  return (
    word === other ||
    (word.length >= alike && other.startsWith(word.slice(0, alike)) && other.length >= alike)
  );
}
