sitegenSearch("n6b393a32-4",`!reached too	R{%:
*version	Rv"A
(s and	Rr&&
,ybody	Rp#:
*or	Rr&&
*readers	Rw"O
*the	BB,I:DHQ&TV
*you	Je#3"H
'ing nginx	Ru%O
&t differently	Rb#f
(the	Rm!,
)o	Rp#:
'ion differs	Jq!,>f
+of	Rn!m
+then	Ri!3
+you	Rs!^
*s so	Ro"H
(ve negotiation	Rd",
%d 415	Jh!,-3
'a	>%,f!^#,PHB,M,!3#&!.%A0A!O
(bout	Rp#A
(gain	Rq&3
(llow	Rr":
)oud	Rt&A
(nd	>h!A.&/A03#A,3,:)OHO4%!O
)y	Rk#,
(s	>f!,,V<H,Hz!%!{#(:&3*&
(t	:}#&"&"&"&"&"&"&#&)&*&"&"&"&"&"&"&"&
'because	Rj!^
(oth	Rh#:
(ut	Rb#,
(y	Ju%::%
'codes	Rn%3
'd	Rb"?
(rafts	Rq&:
'e	Rg#H
(ach	Ro&,
(ither	Rl"f
(tag	Rg#H
(very	Rb#f
'files	Rl&%
(or	Re"3
)ur	Rd%:
(rom	JF,j%3
'headers	Ro&^
(ttps	Rt"f
,proxy	Rt"f
'in	6i!H"On!&%&"&!,"&"&-&"&#&&&"&"&"&"&"&-&"&"&"&"&&A
(t	:):a!,%,:3!?5A!f-H53)34:3,",*O":
)s	Ff!,i!m9:-,
'location	Rz!:
'older	Rb%3
(n	Rt"H
)ce	Rk":
)e	Fl!%"A&3~"f
`)
