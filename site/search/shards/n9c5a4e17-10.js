sitegenSearch("n9c5a4e17-10",`!fall back	Bp!H&m=H7m=3
'into	Rq&V
'what	R}&3
&s and	Ru!:
(due	Rn#H
(over	Rt!m
%se by	Rl&O
(days	Rn&3
)ns	R{#f
(in	Rz&%
)t	R{&3
(leaves	Rn&,
(mdn	Rq#:
(whole	Rv&A
#mily account	Rw%:
)computers	Rw%:
)own	R|&8
)safety	Rw%3
)the	Rh%:
#q a	Rn&A
'nd	Rw&,
's	Rl&:
&by	Rn&t
&can	Rw&*
)iturnitoff	Rw&*
&each	Rn&t
&home	Nb!:|#,
&it	Rv&:
&md	Rn&t
&nginx	Rw"t
&true	Rn&t
%md gives	Rn&t
#r as	Bk!m?:O:#H*:+3E%
&enough	Ri%V
&for	Rf#f
&it	Rq%,
&more	Rn#f
&the	Nz!&Y:
#st as	Ru!3
'how	Rw!%
'if	Rs!,
'look	Ru#f
'or	Rv!V
'program	Rj&3
'some	Rf#3
'the	R{",
&cgi read	Ru#f
)readtimeout for	Ru#f
&er or	Rb&:
)than	Nk!He!3
#ult 2	Ro&H
(a	Rm&O
)n	Nm&{&%O
*d	Fj#H)A#HZ{&
)s	Rs"H
(between	Rk%&
(if	Rl#H
)n	Ff#H#f1H,:
)s	Fs"H!f?,!O#HM:
(lies	Rq!:
(needs	Rh#H
(of	Fx!Ac!3C:,V
)r	Rb&X
(that	Rr#H
*e	Rp&O
(unprepared	Rt#3
(validate	Rh&:
`)
