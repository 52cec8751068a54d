sitegenSearch("n86e85a9b-6",`!9110 section	.P19,!3!A",",!3!A":!V"%!,!3#:"%#:!V!t#^"3!H",!A!H",!3!A"&!,!3"&!,!3":!H":#&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"O%&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3"&!,!O"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!3"&!,!:"&!,!3"&!,!:"O"O#&!,!O"H":"3#&!,!3"&!,!3"&!,!:"&!,!:"&!,!3"&!,!3":!O"O"O":!O;35,08-,
'they	Rr!t
(ook	Rk!3
'warns	Rd"H
(hich	Rz"f
(ithdrew	Re#O
%1 calls	Rn#O
'section	6k!,!3!:"V.O"O"O"O"O"O"O#3!O"O#O'O%:!H!O(O#O%O%O&O#O"O&O*O"O&3!O
%2 permits	R|"3
'section	>m!O"H5:"3),1H%,!3!:#:!H"323Z^
%3 section	>m!O'm):L3'3%3):S3
"205 section	Jm!^,^(f
'warns	Rw!^
%9 section	Jo!:t":
"457 appendix	Rp!^
'demands	Rp!A
(oes	Rp!%
'requires	Rp!:
'section	Fp!%!3!:KA-A+H
'that	Rv&A
(ook	Rp!^
'with	Rp!&
"6 bytes	Ry"A
`)
