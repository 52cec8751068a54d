sitegenSearch("ndec0a147-5",`!9110 appendix	Jk!3ZO
(sked	Rd#f
*s	Jp!%1f
'calls	Ro":
(hooses	Rb"f
'does	Rn#O
(rew	Rd#f
'expressly	Rt"f
'forbids	Rx!H
'gave	Rn!3
'in	Rm!,
'leaves	Rh":
)ft	Rm"3
)ts	Rj":
'names	Jq",03
(o	Ry"H
)tes	Rb#:
'points	Rk"3
'recommends	R_#f
'says	B}!3"H!f"f0,',2H
(ection	.P19,!3!A",",!3!A":!V"%!,!3#:"%#:!V!t#^"3!H",!A!H",!3!A"&!,!3"&!,!3":!H":#&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"O%&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!O"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!:"O"O#&!,!O"H":"3#&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3":!O"O"O":!O;35,08-,
'they	Rr!t
(ook	Rk!3
'warns	Rd"H
(hich	Rz"f
(ithdrew	Re#O
%1 calls	Rn#O
'section	6k!,!3!:"V.O"O"O"O"O"O"O#3!O"O#O'O%:!H!O(O#O%O%O&O#O"O&O*O"O&3!O
%2 permits	R|"3
`)
