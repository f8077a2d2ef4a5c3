/**
 * Names that hold the name of an actor and are not it: papers, treaties, regions, seas. Whoever looks for actors in
 * running text matches these too, and leaves the stretch aside. In their usual case; compare by `normaliseName`.
 *
 * @example lookalikes.includes('Washington Post') // true: not the United States
 */
export const lookalikes: readonly string[] = `
  Washington Post, Washington Times, Washington Examiner, Washington Institute, Moscow Times, Kyiv Post,
  Kyiv Independent, Jerusalem Post, Times of Israel, Times of India, Japan Times, China Daily, Korea Herald, Korea Times,
  South China Morning Post, London Review of Books, Irish Times, Irish Independent, USA Today, US News, Brussels Times,
  EU Observer, EU Reporter, Prague Post, Budapest Times, Warsaw Voice,
  American Enterprise Institute, Bank of America, British Airways, British Petroleum, Turkish Airlines,

  Washington Treaty, Warsaw Pact, Minsk agreements, Minsk agreement, Minsk Protocol, Budapest Memorandum,
  Paris Agreement, Paris Accord, Paris Club, Treaty of Rome, Rome Statute, Treaty of Lisbon, Lisbon Treaty,
  Vienna Convention, Helsinki Accords, Helsinki Final Act, Oslo Accords, Dublin Regulation, Copenhagen criteria,
  Prague Spring, Stockholm syndrome, Berlin Wall, Korean War, Vietnam War,

  Northern Ireland, New Mexico, Washington State, British Columbia, British Isles, British Virgin Islands,
  US Virgin Islands, French Guiana, French Polynesia, French Riviera, American Samoa, South Georgia, Inner Mongolia,
  Northern Cyprus, Iraqi Kurdistan, Iranian Kurdistan, Latin America, North America, South America, Central America,
  Niger Delta, Lake Chad, Jordan River, River Jordan, Jordan Valley, Congo River, Congo Basin, Panama Canal,
  Indian Ocean, Gulf of Mexico, Gulf of Guinea, Gulf of Oman, Gulf of Finland, Gulf of Thailand, South China Sea,
  East China Sea, Sea of Japan, Philippine Sea, Irish Sea, Norwegian Sea, Taiwan Strait, Korean Peninsula,

  American Indian, Native American, African American, West Indian, Turkish delight, Brussels sprouts
`
  .trim()
  .split(/,\s+/);
