sitegenSearch("n0402e5cc-5",`!9110 appendix	Ji!3ZO
(sked	Rb#f
*s	Jn!%1f
'calls	Rm":
(hooses	R_"f
'does	Rl#O
(rew	Rb#f
'expressly	Rr"f
'forbids	Rv!H
'gave	Rl!3
'in	Rk!,
'leaves	Rf":
)ft	Rk"3
)ts	Rh":
'names	Jo",03
(o	Rw"H
)tes	R_#:
'points	Ri"3
'recommends	R}"f
'says	B{!3"H!f"f0,',2H
(ection	.P17,!3!A",",!3!A":!V"%!,!3#:"%#:!V!t#^"3!H",!A!H",!3!A"&!,!3"&!,!3":!H":#&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"O%&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!O"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!:"O"O#&!,!O"H":"3#&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3":!O"O"O":!O;35,08-,
'they	Rp!t
(ook	Ri!3
'warns	Rb"H
(hich	Rx"f
(ithdrew	Rc#O
%1 calls	Rl#O
'section	6i!,!3!:"V.O"O"O"O"O"O"O#3!O"O#O'O%:!H!O(O#O%O%O&O#O"O&O*O"O&3!O
%2 permits	Rz"3
`)
