/**
 * What a phrase says: an answer; `softYes`, which can also open a question or another thought; `wholeYes` and `wholeNo`, which
 * answer only when nothing else is said; `neither`, which holds an answer's word and is none; `filler`.
 */
export type PhraseMeaning =
  'yes' | 'softYes' | 'wholeYes' | 'no' | 'wholeNo' | 'unsure' | 'neither' | 'filler';

const lists: Readonly<Record<PhraseMeaning, string>> = {
  yes:
    'yes|yeah|yea|yep|yup|yah|yas|ye|yeh|yesh|yessir|aye|yes sir|for sure|absolutely|definitely|certainly|of course|ofc|totally|' +
    'thats right|that is right|thats true|thats correct|that is correct|exactly|indeed|affirmative|uh huh|mhm|mmhm|mm hmm|hmm yes|' +
    'you bet|sure thing|very much so|im sure|i am sure|im positive|i guess so|i think so|i believe so|' +
    'si|sip|sep|sipi|simon|claro que si|por supuesto|por supuesto que si|desde luego|asi es|eso es|es correcto|exacto|exactamente|' +
    'efectivamente|es cierto|es verdad|aja|como no|seguro que si|obvio|obviamente|afirmativo|lo soy|yo si|estoy seguro|' +
    'estoy segura|ya lo hice|ya la hice|ya lo tengo|ya la tengo',
  softYes:
    'sure|ok|okay|okey|k|kk|alright|correct|right|true|claro|vale|correcto|cierto|verdad|dale|de acuerdo|seguro|orale',
  wholeYes:
    'i do|i am|i have|i did|i can|i will|we do|we are|we have|it is|it does|they do|he does|she does|he is|she is|i have one|' +
    'tengo|soy|puedo|quiero|lo hice|estoy',
  no:
    'no|nope|nop|nah|naw|noup|not|not really|not at all|not yet|not now|no way|never|negative|i dont|i do not|im not|i am not|' +
    'i havent|i have not|i didnt|i did not|we dont|we do not|we arent|it isnt|its not|it is not|they dont|he doesnt|she doesnt|' +
    'absolutely not|definitely not|certainly not|of course not|hell no|uh uh|nuh uh|i dont think so|i do not think so|dont think so|' +
    'i dont believe so|i think not|not that i know of|not that i know|not anymore|not any more|no longer|no thanks|no thank you|' +
    'incorrect|wrong|false|thats wrong|not true|not correct|not right|' +
    'nel|nones|para nada|en absoluto|de ninguna manera|claro que no|por supuesto que no|desde luego que no|todavia no|aun no|' +
    'ya no|ahora no|nunca|jamas|negativo|tampoco|yo no|yo tampoco|no creo|no lo creo|no es correcto|no es cierto|no es verdad|' +
    'incorrecto|falso|que va|no que yo sepa|no se puede|no gracias|no lo soy|no tengo|no soy|no estoy|' +
    'no se caso|no se casaron|no se ha casado|no se han casado|no se volvio a casar|no se ha vuelto a casar|no se junto',
  wholeNo: 'i cant|i cannot|i wont|we cant|n|not me|no puedo|no quiero',
  unsure:
    'unsure|uncertain|idk|idek|dk|dunno|i dunno|iono|not sure|im not sure|i am not sure|not really sure|not too sure|not so sure|' +
    'not 100 sure|not certain|i dont know|i do not know|dont know|dont no|i dont really know|no idea|i have no idea|no clue|' +
    'i have no clue|beats me|who knows|maybe|maybe not|perhaps|possibly|probably|probably not|most likely|it depends|depends|' +
    'that depends|kind of|kinda|sort of|sometimes|i hope so|i hope not|i dont remember|dont remember|i cant remember|' +
    'i do not remember|i forgot|i forget|hard to say|' +
    'no se|no lo se|no sabria|no sabria decir|ni se|ni idea|no tengo idea|no tengo ni idea|no estoy seguro|no estoy segura|' +
    'no estoy muy seguro|no estoy muy segura|no estoy tan seguro|no estoy tan segura|no estoy 100 seguro|no estoy 100 segura|' +
    'no seguro|no segura|no muy seguro|no muy segura|no recuerdo|no me acuerdo|no lo recuerdo|no sabemos|tal vez|talvez|tal ves|' +
    'tal vez no|quizas|quiza|a lo mejor|puede ser|posiblemente|probablemente|depende|mas o menos|a veces|quien sabe|quien sabra|' +
    'espero que si|espero que no|no estoy del todo seguro|no estoy del todo segura',
  neither:
    'no one|nobody|no problem|no worries|no comment|no matter|no doubt|no hay problema|no hay de que|never mind|nevermind|why not|' +
    'if not|right now|right away|not only|i dont care|i dont get it|i dont get|i dont understand|i do not understand|dont understand|' +
    'i dont want|i do not want|i dont like|i dont speak|i dont follow|i cant see|i dont see|not what|not helpful|not working|' +
    'no entiendo|no entendi|no comprendo|no hablo|no ingles|no english|no espanol|no spanish|no importa|no quiero decir|' +
    'no quiero decirlo|no quiero contestar|no quiero responder|prefiero no|prefiero no decir|prefer not|i prefer not|rather not|' +
    'id rather not|i would rather not|por que no|no obstante|no solo|seguro social|seguro medico|claro de|sure about|no funciona|' +
    'no sirve|no me sirve|de verdad|la verdad de|no more questions|so what|y que|not a question',
  filler:
    'um|uh|er|hmm|mm|well|so|oh|ah|eh|pues|este|bueno|mira|la verdad|la verdad es que|honestly|actually|really|i guess|i think|' +
    'i believe|i suppose|i would say|id say|my answer is|the answer is|answer|answer is|mi respuesta es|' +
    'la respuesta es|respuesta|yo diria que|diria que|digo que|yo digo que|creo que|yo creo que|supongo que|pienso que|please|' +
    'por favor|porfa|thanks|thank you|gracias|sir|maam|senor|senora|senorita|amigo|amiga|but|pero|and|or|o|then|entonces|lol|haha|' +
    'ha|jaja|jajaja|jeje|hi|hello|hola|hey|already|i mean|o sea|honestamente|sinceramente|i say|its a|it is a|that is a|thats a',
};

const both = new Map(
  Object.entries(lists).flatMap(([meaning, phrases]) =>
    phrases.split('|').map((phrase): [string, PhraseMeaning] => [phrase, meaning as PhraseMeaning]),
  ),
);

/** Folded phrases and what they say, by the language that the resident talks in. At most six words each. */
export const yesNoPhrases: Readonly<Record<'en' | 'es', ReadonlyMap<string, PhraseMeaning>>> = {
  en: new Map([...both, ['ya', 'yes'], ['y', 'wholeYes']]),
  es: new Map([...both, ['ya', 'filler'], ['y', 'filler'], ['s', 'wholeYes'], ['nose', 'unsure']]),
};
