sitegenSearch("wc1876fbb-2",`!admitting	T|"F
#o	Tk!#
#vertisement	T}"2
/s	Pc"A}"#
%ice	0k!H!O!^"+!>!G"7!E!l"%"2!L"J!^"#!Z!f"1!@!O"%"9!A"'"f"2!@!^"9!O!m"G!N!]"&!G"&!G"&!1!f"&!2!F"&!H"&!N"&!G!e"&!I!N"%"&!N!f"%"%!G!N"&!9!e"&!2"&!1!N"%"%!F!N"&!H!N"%!G!N"%!F!N"&"&"%!H!O"&!N"%!G!O"&!2!9"&!2!G"&!O!e"&!N!e"%!N"%!G"%!O"%!G"&!H!N"&!9!G"%!2"%"%"%!f"%"%"&!f"&"%!e"%!e"&!1"&!1"&"&!1"&!H"%!G!f"%"%"%!N!e"&!N!m"%!F!O"%!G!N"%!G"%!8"&"&!1!G"&!9"&!2!G"%!9*7'7,7+7%7#7+#
&se	Tj"1
(d	P_"ek"8
(s	P_%7G0
"f	Tc'+
#fair	Pw!*R1
%ected	Pk#f*?
(ing	Th#,
#older=	!y&3
)ofmarkdown=	!s&,
#resh	Td#9
`)
