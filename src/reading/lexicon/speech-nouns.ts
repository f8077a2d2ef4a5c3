/** Nouns for what somebody says, thinks, wants or supports: "X's claim that", "calls for". */
export const speechNouns: ReadonlySet<string> = new Set(
  (
    'accusation admission advocacy agreement allegation announcement answer appeal argument assertion assessment assurance attack ' +
    'belief call claim comment complaint concern conclusion confidence confirmation consideration contention conviction criticism ' +
    'decision declaration defense demand denial denunciation description desire determination disapproval dismissal doubt ' +
    'endorsement estimate expectation explanation expression fear finding forecast guess hope idea insistence intention invitation ' +
    'judgment knowledge message notion objection observation offer opinion opposition optimism order perception plan pledge plea ' +
    'praise prediction preference promise prospect proposal proposition push question reaction recommendation refusal rejection remark ' +
    'reminder reply report reputation request resolution response revelation rumor sense sentiment signal speculation statement ' +
    'suggestion support suspicion talk testimony theory thought threat understanding view vow warning willingness wish worry'
  ).split(' '),
);
