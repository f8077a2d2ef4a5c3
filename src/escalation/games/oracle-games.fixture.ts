/** Chicken: the symmetric branch splits near lambda .16. */
export const chicken = `EFG 2 R "Crisis chicken" { "One" "Two" }
""

p "" 1 1 "1" { "Firm" "Yield" } 0
p "" 2 1 "2" { "Firm" "Yield" } 0
t "" 1 "war" { -20, -20 }
t "" 2 "w1" { 10, -2 }
p "" 2 1 "2" { "Firm" "Yield" } 0
t "" 3 "w2" { -2, 10 }
t "" 4 "sq" { 2, 2 }
`;

/** A member acts, a rival of one of two types answers, an alliance that cannot tell them apart supports or refuses. */
export const cascade = (
  resolute: string,
  irresolute: string,
) => `EFG 2 R "Cascade" { "Member" "Alliance" "Rival" }
""

p "" 1 1 "M" { "Comply" "Act" } 0
t "" 1 "statusquo" { 0, 0, 0 }
c "" 1 "type" { "resolute" ${resolute} "irresolute" ${irresolute} } 0
p "" 3 1 "R1" { "Tolerate" "Retaliate" } 0
t "" 2 "faitaccompli" { 4, 1, -3 }
p "" 2 1 "A" { "Refuse" "Support" } 0
t "" 3 "abandoned" { -5, -3, 1 }
p "" 3 2 "R2" { "BackDown" "Escalate" } 0
t "" 4 "backdown" { 4, 0, -5 }
t "" 5 "war4" { -12, -15, -4 }
p "" 3 3 "R1_3" { "Tolerate" "Retaliate" } 0
t "" 2 "faitaccompli" { 4, 1, -3 }
p "" 2 1 "A" { "Refuse" "Support" } 0
t "" 3
p "" 3 4 "R2_4" { "BackDown" "Escalate" } 0
t "" 4 "backdown" { 4, 0, -5 }
t "" 6 "war9" { -12, -15, -9 }
`;

/** Of complete information. */
export const irresoluteCascade = `EFG 2 R "Cascade, rival known irresolute" { "Member" "Alliance" "Rival" }
p "" 1 1 "M" { "Comply" "Act" } 0
t "" 1 "statusquo" { 0, 0, 0 }
p "" 3 1 "R1" { "Tolerate" "Retaliate" } 0
t "" 2 "faitaccompli" { 4, 1, -3 }
p "" 2 1 "A" { "Refuse" "Support" } 0
t "" 3 "abandoned" { -5, -3, 1 }
p "" 3 2 "R2" { "BackDown" "Escalate" } 0
t "" 4 "backdown" { 4, 0, -5 }
t "" 5 "war9" { -12, -15, -9 }
`;

/** Each of three may give what all need: two branches more than one meet the principal one at once near lambda .70. */
export const volunteer = `EFG 2 R "Volunteer's dilemma" { "A" "B" "C" }
p "" 1 1 "m1" { "Give" "Ride" } 0
p "" 2 1 "m2" { "Give" "Ride" } 0
p "" 3 1 "m3" { "Give" "Ride" } 0
t "" 1 "111" { 6, 6, 6 }
t "" 2 "110" { 6, 6, 10 }
p "" 3 1 0
t "" 3 "101" { 6, 10, 6 }
t "" 4 "100" { 6, 10, 10 }
p "" 2 1 0
p "" 3 1 0
t "" 5 "011" { 10, 6, 6 }
t "" 6 "010" { 10, 6, 10 }
p "" 3 1 0
t "" 7 "001" { 10, 10, 6 }
t "" 8 "000" { 0, 0, 0 }
`;
