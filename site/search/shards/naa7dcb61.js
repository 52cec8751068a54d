sitegenSearch("naa7dcb61",`!412 the	Rr"e
'o	Rl!2!N
&without	Rr"N
&you	Rl!2
#3 2026	Rx!?
&414	Rb!U
(5	Rl!+
'29	Rj!N
'31	Rh!9
&and	Rj!2
're	Rm!2
&content	Rs"(!?
&if	Rk#e
's	Rs"N
'ts	Rl!2
&max	Rs"?
&or	Rk#h
&payload	Rg!s
&request	Rs"h
&the	Rw"2
&under	Rb#2
#4 417	Rb!U
'51	Ra!2
&a	Rb#2
'nd	Ja!eS2
&detail	Rt"?
&large	Ro%9
&the	Rm&@
&uri	Rt"(!?
&when	Rt"9
#5 422	Rl!+!2
&although	Ru"h
's	Rz"2
&for	Rf"2
&so	R_!2
#6 an	Rv"G
(d	Rv"G
&could	Rv"N
&for	Rv"9
&is	Rv"9
&range	Rv"(!?
'fc	Rx!2
&with	Rb!@
#7 431	Rb!U
&as	Rw"9
&by	Rw"9
&comes	Rm!9
#8 for	Rx"2
&im	Rx"+!h
's	Jb!@'s
&monitoring	Rx"2
&the	Rc!@
&unused	Rx"(
#9 authentication	Rf%%
&handler	Rf%+
&insufficient	Rf%%
's	J^@i"9
&mean	Rf%a
&page	Rf%(!X
&unknown	Rf%%!1
"2 http	Br!?0?*?"?l!1
%lines	Rn"?
%python3	Rd!*
%status	Jd!*0?
%the	Rd!*
%v3	Jr!?0?!e
%when	Rj"2
#1 422	Ra!2
(5	Rb!U
&and	Ri!e
&because	Rj!N
&in	Ry"2!h
's	Ra!2
&on	Jd!sVG
(ce	Rj!N
&rfc	Rb!U
&says	Rn%9
#2 404	Rl!2
'29	Rl!]
&500	Ra!2
&and	Jf"2;2
&description	Rl![
'o	Rd!2
(es	Re!9
&earlier	R_!+
'rrors	Rz"?
&for	Jd#2"2
&if	Rt"2
's	Fg!s'9;2+e
'tself	Rz"2
&mean	Rz"h
&of	Rz"N
'r	F^G/2*2<2
&points	Rz"e
&since	Fl!s=24e
&the	Rg!2
&unprocessable	J_!*[(!?
&we	Rf"2
'hen	Rl#2
)re	Rc!2
'ithout	Rz"G
#3 425	Rc!9
&a	Ry!2
&curl	R{"9
&d	Ry!G
&locked	Jy!?C(!?
&rfc	R{"2
&without	R{"G
#4 cause	R|"?
&failed	R|"(!?
&in	R|"G
(side	R|"N
&never	R|"+
&of	Ry!2
&rfc	R|"2
&stands	R|"@
&they	R|"G
&when	R|"h
'ithout	R|"G
#5 and	R}"9
't	Ri!e
&on	R}"9
'r	Rc!9
&to	R}"G
(o	R}"(!?
&waiting	R}"2
#6 429	R_!@
&a	Rd!+
'nd	R_!@
&rfc	Rg!U
&upgrade	R~"(!?!h
&with	Jb!@i!2
#8 429	Ra!2
&detail	R_#?
&nobody	Rr"e
&precondition	R_#(!?!h
&rfc	Jl!ND2
&to	R_#9
#9 431	Ja!2a!N
'99	Rh!1
&500	F_!G,N#]
(2	R_!2
(3	Je!G'N
&a	Jj!+?2
'fter	Rl!s
'like	Rp"9!e
'nd	>a!e(U"%!1!N"e"lJ9/9?2>9
'part	Rp#9
're	Ra#9
(rives	Ra#e
's	Fh!1#]@9
&can	Rj!G
'ome	Rh!2
&detail	Ra#?
&first	Rg#e
'or	Rj!+
&google	Rn"9
&has	R{%%
&if	Jx"202
's	Rg#e
&may	R~#2
'eans	Rg#e
'ust	Ra#N
&never	Rc!9
'ginx	Ra#G
&often	Rd!+
'r	R_!@
&pause	Rj!@
&rfc	Rj!U
&so	R|%9
'tatus	Rc!1
&the	Fc#9V9%%
'oday	R_%2
`)
