// Words that can stand behind what is counted: "destroyed", "sold", "in hospital".

const PARTICIPLE =
  /(?:ed|en|wn|ung|ught|rn|un|elt|ept|aid)$|^(?:sold|lost|held as weapons|built|made|sent|hit|shot|cut|hurt|burnt|told|met|won|struck|sunk|begun|withdrawn|stuck|led|fed|fled)$|^(?:in|on|at|out|by|under|without) |^against$/;

/** "Called off" as well as "called". */
export const isParticiple = (words: string): boolean => PARTICIPLE.test(words) || PARTICIPLE.test(words.split(' ')[0]);
