// Events that people suffer. They weigh more in a briefing, and who suffered one is not counted under another: the dead
// are not the injured.
const HARM = new Set('die injure critical missing trap arrest kidnap hospitalise displace evacuate'.split(' '));

/** `event`: the event class of a claim's subject. */
export const isHarm = (event: string | undefined): event is string => event !== undefined && HARM.has(event);
