sitegenSearch("neb29e5ad-55",`!9110 section	.P15,!3!A",",!3!A":!V"%!,!3#:"%#:!V!t#^"3!H",!A!H",!3!A"&!,!3"&!,!3":!H":#&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"O%&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!O"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!:"O"O#&!,!O"H":"3#&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3":!O"O"O":!O;35,/8-,
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
"205 section	Fi!^,^(f
'warns	Rs!^
%9 section	Jk!:t":
"457 appendix	Rl!^
'demands	Rl!A
(oes	Rl!%
'requires	Rl!:
'section	Fl!%!3!:KA-A+H
'that	Rq&A
(ook	Rl!^
'with	Rl!&
"6 bytes	Ru"A
`)
