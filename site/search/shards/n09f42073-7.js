sitegenSearch("n09f42073-7",`!9110 section	.Q1:,!3!A",",!3!A":!V"%!,!3#:"%#:!V!t#^"3!H",!A!H",!:!H"&!,!3"&!,!3":!H":#&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"O%&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!O"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!:"O"O#&!,!O"H":"3#&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3":!O"O"O":!O;35,08-,
'they	Rt!t
(ook	Rm!3
'warns	Rf"H
(hich	R|"f
(ithdrew	Rg#O
%1 calls	Rp#O
'section	6m!,!3!:"V.O"O"O"O"O"O"O#3!O"O#O'O%:!H!O(O#O%O%O&O#O"O&O*O"O&3!O
%2 permits	R~"3
'section	>o!V"H5:"3),1H%,!3!:#:!H"323Z^
%3 section	>o!O!V'm%O&:L3'3%3):S3
%4 section	No!O*O
"205 section	Jo!f,m(f
'warns	Ry!m
%9 section	Nq!:t":
#11 section	Rm!V
%3 section	Rm!O
"457 appendix	Rr!^
'demands	Rr!A
(oes	Rr!%
'requires	Rr!:
'section	Fr!%!3!:KA-A+H
`)
