sitegenSearch("n0d4d7298-13",`!kept without	Bk!f)O6O"O8O
#rnel tells	Rv&3
#y a	Ji!^q#A
'fter	Ry!A
'n	J/,~"3
(d	Jo!Vr#3
&before	Rx&A
'y	Rr!:
&can	Rq&,
(uses	Rm!:
'ode	FG1"1"1c%{%
&d	Ry!?
&empty	Rj&m
'xample	Rh&?
&failure	Rz"H
'rom	R_"H
&html	Rs&{"
(tps	R{%1
&id	Rm&H
'f	R|%O
'ntruder	R{%1
.key	R{%1
's	B.&"&"&!,{%,#3
&name	Rk&{%
*s	Rq&,!3
&of	>~!H=Hq!&!O"{%(,"3):#^
'r	Fs!:@3T:F{%
&stops	Rs&[
&takes	R0&
'hat	>-,",":j!Vv"3"H&,":
(e	Ju!,v"f7O
&with	R/,
*out	Rl&3
%board alone	R|&%
%s and	Jl&5=&
'choose	Rx&,
(trl	Rx&,
+k	Rx&,
'front	B,&"&"&"&"&"&
'is	R-,
'name	Re!,
'of	Jj&.!<!O#&!A
'reference	Rq&3
'values	Rn&:
'where	Ro&V
"hmer and	Rx&:
"i b	Rm#:
#b and	Rm#:
&for	Rm#:
#lled while	Rk&3
%obytes by	Rz%3
#nd 401	Rs%V
'and	R~&:
(re	Rt#3
)ticle	F<:o%3"{""A
(s	Rv'&
'check	Ro&V
'for	R_"f
'ignored	Ru!O
(t	R_%,
'like	R_&V
'of	B6&Z%!H%%@&m"3
`)
