sitegenSearch("n0397eb7d",`!302 for	Rl!9
(und	R_"(!?
&google	Re"9
&harm	R_"h
&is	Fd!9&s99
&means	Rh!s
&only	Ra"9
'r	B^U%9,232"2
&the	J_"e"9
'o	F_!@IGHG
&without	R_"N
#3 304	Rc!+
(7	Fa!2!9-%*912
&after	Rm!+
'nd	Rd!9
&can	Rf"9
&is	Ra"9!N
&leave	Ra"N
'ocation	R{#8
&or	Ru!e
&see	Jm!?5(!?
&that	Ra"N
(ere	Re"2
'o	B^U0+!@)2&2)2"e
&use	Rl!2
#4 307	Rc!+
&400	Rm!]
&and	Fb!U%N52
's	Rb"G
&each	Rb"2
'nd	Rj!]
&fetch	Rb"9
'or	J|!2'2
&gone	Ri!9
&in	Rl&2
(stead	Rs"2
's	Jc!9@N
&needs	Rb"2
'ot	Ja!?B(!?
&refers	Rl!+
(place	Rb"G
'fc	Rb"N
&so	Rb"9
&tells	Rb"9
'o	Rb"2
&when	Ra!]
(ich	Rl!9
'ithout	Fa!@)Uf#2
'ork	Ra!%
#5 306	Rd!@
&and	Rd"+
&is	Jc!@++
&or	Rb!9
&use	Rc"(!?
&why	Rd"e
#6 307	Rd!@
&402	Rd!@
&and	Jc!@B+
&has	Rd!9
'ttp	Rd"?
&raises	Rd"G
'esponse	Rd"+
&switch	Rd"h
&the	Rb!9
&unused	Jl!+9(!?
#7 308	Jd!@*2
&400	Ra!2
&and	Jl!%!+!2!9*9
&clients	R_"+
&if	J~!2)2
'nternal	Re"h
&or	Fh!G&982"2
&such	Rd!9
&temporary	Re"(!?
'o	J_"2'2
&with	Re"N!e
#8 404	Ra!2
'16	Rd!@
&alone	Rl!2
'nd	R_#2
'part	Re%G
're	Rl!U
't	Rd%9
&browsers	Rf"G
'y	Re%9
&differ	Rl!%
'uring	Re%X
&fetch	Rt!9
'or	J_"2(h
&how	Re%%
'ttps	Rs%8
&if	Rz"2
'nside	Rc!]
's	Jd!9CN
&may	Rh!@
&or	Jd!@*9!e
&permanent	Rf"(!?
&the	Re%%
'o	Jd"2"2
&under	Rf"e
&were	Rl!+
'hich	J~!2o!9
'ithout	Rl!9
"1 00	Jk!1o!?
%17	Rn"?
"3 00	Rz#?
%gmt	Jv"?*?
"7 00	R|#?
&8	R}"?
%40	R}"?
%gmt	Jc#?l!+
"xx redirection	:c!+<%"%"%"%"%"%"%"%"%a!%Z(
&something	Rj!<
!4 5	Rf&e
#a	Jk!UMN
%s	Fa!e'N's
#browsers	R~"9
%ut	Ru%U
#cacheable	Rb#%
%ode	Ri!1
#debugging	Ra!N
#http	R_&]
#if	Rk!+
%t	R~"G
#meanwhile	Rs"@
%onitor	Ru!?
&st	Rk&U
#not	Rc!N
#permanent	Rh!C
#so	Rh"N
#that	Rb#N
&e	Rp"@
%itle	R_&"
".1 over	R_!@
&real	Ru"e
&so	Rv"N
&use	Ro!e
&without	Rm"N
#2.2 a	Rs!N
(no	Ra!+
(so	Ra!]
)tated	R~!N
(the	Rd#N
"0 00	Ja!?a"?
&2	Rd#?
%characters	Rh&9
&odes	Rh!s
%gmt	Ji"?6?
#0 401	Fa!2#+,]
(8	Rb!U
(9	Rm!<
'15	Rm!2
'22	Ji!9.2
'31	R_!2
'xx	Fp%%"%"%"%
&a	Fc!2,2O2Y9
'lone	R{"G
'nd	F^2Ie=eN@
's	Fy"9Q9(2
&bad	Jg"(!?!hk!1
'efore	Rp%+
'y	Jg"G-2
&detail	Rg"?
&error	Rp%%
&for	Fh!2)29G=9
'rom	Jj#9J9
&gets	Rs%9
'o	Rg"2
`)
