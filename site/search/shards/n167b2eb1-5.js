sitegenSearch("n167b2eb1-5",`!9110 does	Rj#O
(rew	R_#f
'expressly	Rp"f
'forbids	Rt!H
'gave	Rj!3
'in	Ri!,
'leaves	Rd":
)ft	Ri"3
)ts	Rf":
'names	Jm",03
(o	Ru"H
)tes	R}":
'points	Rg"3
'recommends	R{"f
'says	By!3"H!f"f0,',2H
(ection	.P15,!3!A",",!3!A":!V"%!,!3#:"%#:!V!t#^"3!H",!A!H",!3!A"&!,!3"&!,!3":!H":#&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"O%&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!O"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!:"O"O#&!,!O"H":"3#&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3":!O"O"O":!O;35,08-,
'they	Rn!t
(ook	Rg!3
'warns	R_"H
(hich	Rv"f
(ithdrew	Ra#O
%1 calls	Rj#O
'section	6g!,!3!:"V.O"O"O"O"O"O"O#3!O"O#O'O%:!H!O(O#O%O%O&O#O"O&O*O"O&3!O
%2 permits	Rx"3
'section	>i!O"H5:"3),1H%,!3!:#:!H"323Z^
%3 section	>i!O'm):L3'3%3):S3
`)
