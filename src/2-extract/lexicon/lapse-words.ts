// Words that make "4:19" a span of time and no time of day, as sources of regular expressions: both readers ask for them.

/** "The 2:15 mark", "1:21 ahead" */
export const BEHIND_LAPSE = 'mark|into|left|remaining|ahead|behind|faster|slower|adrift';
/** "Clocked 1:58", "lasted 4:19" */
export const TIMING = 'clock(?:ed|ing|s)|last(?:ed|ing|s)';
/** "A time of 3:52", "a free fall of 4:19" */
export const TIMED = 'times?|record|mark|best|fall|lap|flight|split|run|dive';
