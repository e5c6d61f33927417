// Words that tell nothing of what happened.

/** They say that there are so many, and no more. */
export const IDLE =
  /^(?:in number|had|having|been|become|there|begun|start|started|end|ended|included|reached|given|taken|made|done|got|gotten|used|counted|come|gone|brought|said|held|put|set|left|kept|based|seen|found|shown|looked|known|called|size|age|incident|competed|arrived|expected|thought)$/;
