/** Whose words a text is made of, written before any rule was; what is reported stands between ⟦ and ⟧. */
export const voicesHeldOut: readonly string[] = [
  'The tram is late again. Berg said ⟦the driver was ill⟧.',
  '⟦“We are broke,”⟧ the mayor admitted. Nobody was surprised.',
  'While Arel calls ⟦the tram a disgrace⟧, it is popular.',
  'I think the tram is good.',
  'The so-called “miracle” was a leaking pipe.',
  'According to the harbour master, ⟦two ships have sunk⟧. The weather had been calm.',
  'Arel smiled. ⟦“It will rain before noon tomorrow.”⟧ Then she left.',
  'For Zenda, ⟦the treaty is a trap⟧. It is nothing of the kind.',
  'He said: ⟦“We will go.⟧\n\n⟦“We must.”⟧ They left.',
  'Nobody believes in the tram.',
  'Critics call ⟦it a waste⟧; it is the best thing the town ever built.',
  'The song “A Long Way to the Quiet Harbour” was played twice.',
  'We must build the tram, and soon.',
  'Berg wants ⟦a new harbour⟧. A new hall would be cheaper.',
  '⟦The plan is sound⟧, argued Berg. The money, however, is gone.',
  'Arel says ⟦the harbour is safe⟧, but the divers know better.',
];
