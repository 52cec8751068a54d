sitegenSearch("n2380fb62-6",`!kept for	Bm!O-V)O-OHOf!^
(rom	R_#,
'is	Rm!H
'one	Ra#O
)ly	Nm!,!3i!O
'refusal	Rv"O
)sponse	Ry"O
*umable	R~!,
(fc	Jx!AMO4O
'the	Rq#,
(o	Rx!3
'unasked	Nf#OM%
)less	Re"O
'what	Rx&:
(ithout	Bm!m)O6O"O8O
#rnel tells	Rx&3
#y 8e03978e	Ry![
&a	Nk!^q#A
'fter	R{!A
'n	N/,a#3
(d	Nq!Vr#3
't	Ry![
&before	Rz&A
'y	Rt!:
&can	Rs&,
(uses	Ro!:
'ode	FH1"1"1d%{%
(mes	Rh#3
&d	R{!?
&empty	Rl&m
'xample	Rj&?
&failure	R|"H
'or	Ry!^
'rom	Rb"H
&header	Ry!^
'tml	Ru&{"
(tps	R}%1
&id	Ro&H
'f	R~%O
'ntruder	R}%1
.key	R}%1
's	B-,"&"&"&!,k!^t",#3
't	R-:
&name	Rm&{%
*s	N|"Hx!,!3
&of	>a"H=Hq!&!O"{%(,"3):#^
'r	Fu!:@3T:F{%
&rfc	Nm!H.3
&stops	Ru&[
&takes	R0&
'hat	>-,",":l!^v"3"H&,":
(e	Jw!,v"f7O
&was	Ry!^
'ith	R/,
*out	Rn&3
%atwork title	Ry![
%board alone	R~&%
%s and	Nn&5>&
'choose	Rz&,
(trl	Rz&,
+k	Rz&,
'front	B,&"&"&"&"&"&"&
`)
