sitegenSearch("nef0d1610-2",`!false it	Ry&3
(leaves	Rl&,
(mdn	Ro#:
(whole	Rt&A
#mily account	Ru%:
)computers	Ru%:
)own	Rz&8
)safety	Ru%3
)the	Rf%:
#q a	Rl&A
'nd	Jl&t+,
's	Rj&:
&can	Ru&*
)iturnitoff	Ru&*
&each	Rl&t
&home	Ja!:{#,
&it	Rt&:
&md	Rl&t
&nginx	Ru"t
&true	Rl&t
%md gives	Rl&t
#r as	Bi!m?:O:#H*:+3E%
&enough	Rg%V
&for	Rd#f
&it	Ro%,
&more	Rl#f
&the	Jx!&Y:
#st as	Rs!3
'how	Ru!%
'if	Rq!,
'look	Rs#f
'or	Rt!V
'program	Rh&3
'some	Rd#3
'the	Ry",
&cgi read	Rs#f
)readtimeout for	Rs#f
&er or	R_&:
)than	Ji!He!3
#ult 2	Rm&H
(a	Rk&O
)n	Jk&{&%O
*d	Fh#H)A#HZ{&
)s	Rq"H
(between	Ri%&
(if	Rj#H
)n	Fd#H#f1H,:
)s	Fq"H!f?,!O#HM:
(lies	Ro!:
(needs	Rf#H
(of	Fv!Ac!3C:,V
)r	R_&X
(that	Rp#H
*e	Rn&O
(unprepared	Rr#3
(validate	Rf&:
(without	Rt!A
's are	Rq#3
)because	Rv!%
)of	R}#3
'y and	Rq",
)entry	Ru#:
)input	Ro#H
)requests	Rq"O
*fc	Rt#3
`)
