// Words that say nothing of what a figure is about. English function words; reporting verbs stand in nearly every sentence.
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they them his her their we our us you your i me my who whom which what whose ' +
    'and or but nor so yet if than then as at by for from in into of off on onto out over to up with within without about after ' +
    'before between during through under until till since while where when why how all any both each few more most other some ' +
    'such no not only own same too very can could may might must shall should will would do does did done have has had having be ' +
    "is am are was were been being here there also just even still now once again however s t d ll m re ve nt n't 's ’s said say " +
    'says told tell reported report according least around approximately roughly nearly almost total number'
  ).split(' '),
);
