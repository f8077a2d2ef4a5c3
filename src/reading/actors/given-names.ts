/**
 * Some given names that are nearly always a man's or a woman's wherever they are common. Names that are both, or one here and
 * the other there (Andrea, Jan, Jean, Kim, Nicola, Robin, Sasha), are left out: unknown fits both.
 */
const men =
  'aaron adam ahmed alan albert alexander alfred ali andrew anthony antonio arthur ben benjamin bernard bill bob boris brian bruce carl carlos ' +
  'charles christian christopher craig daniel dave david dennis dmitry donald douglas ed edward emil emmanuel eric erik felix francis ' +
  'francisco frank franz fred frederick friedrich gary george giovanni giorgos greg gustav hans harold harry hassan heinrich henry hugo ' +
  'hussein igor ivan ivo jack jacob jacques james jason jeff jeffrey jeremy jim joe johann john jonas jonathan jorge jose josef joseph juan karl ' +
  'kevin klaus konrad larry lars luc ludwig luis luke manuel marco mario mark martin matthew max michael miguel mike mikhail mohammed ' +
  'nathan nicholas nikolai nils olaf oleg omar oscar otto pablo patrick paul pavel pedro peter petr philip pierre ralph ray richard ' +
  'robert roger roland rolf ron ronald ross rudolf samuel scott sergei simon stefan stephen steve steven ted thomas tim timothy tom tony ' +
  'viktor vincent vladimir walter werner wilhelm william wolfgang yusuf yuri';
const women =
  'agnes alice amanda amy angela anita ann anna anne annie barbara beatrice bella betty brenda camilla carmen carol caroline catherine cecilia ' +
  'charlotte christina christine clara claudia cynthia dagmar deborah diana diane dolores donna dora doris dorothy edith elena eleanor ' +
  'elisabeth elizabeth ella ellen elsa emily emma erika esther eva fatima fiona florence frances gabriela gloria grace greta hannah heather ' +
  'heidi helen helena hillary ida ilse ingrid irene irina iris isabel isabella ivana jane janet jennifer jessica joan johanna josephine joyce ' +
  'judith julia julie karen karin kate katherine kathleen katrin laura lea lena leila lily linda lisa louise lucia lucy lydia magdalena mara margaret ' +
  'maria marie marta martha mary megan melanie melania melissa mira monica monika nadia nancy natalia natasha nicole nina nora olga olivia pamela ' +
  'patricia paula petra pia rachel rebecca regina renata rita rosa rose ruth sally samantha sandra sarah silvia sofia sonia sophie susan ' +
  'sylvia tamara tanya teresa theresa ursula valentina vanessa vera veronica victoria wendy yvonne zoe';

const genders: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...men.split(' ').map((name) => [name, 'he'] as const),
  ...women.split(' ').map((name) => [name, 'she'] as const),
]);

/** Whom a full name's first word calls "he" or "she"; null for initials, surnames alone and names not in the list. */
export function genderOfName(name: string): 'he' | 'she' | null {
  const space = name.indexOf(' ');
  return space < 0 ? null : (genders.get(name.slice(0, space).toLowerCase()) ?? null);
}
