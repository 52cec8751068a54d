sitegenSearch("n27cbb3d4-15",`!faq nginx	Rq"t
&true	Rh&t
%md gives	Rh&t
#r as	Be!m?:O:#H*:+3E%
&enough	Rc%V
&for	R_#f
&it	Rk%,
&more	Rh#f
&the	Jt!&Y:
#st as	Ro!3
'how	Rq!%
'if	Rm!,
'look	Ro#f
'or	Rp!V
'program	Rd&3
'some	R_#3
'the	Ru",
&cgi read	Ro#f
)readtimeout for	Ro#f
&er or	R{%:
)than	Je!He!3
#ult 2	Ri&H
(an	Jg&{%%O
*d	Fd#H)A#HZ{%
)s	Rm"H
(between	Re%&
(if	Rf#H
)n	F_#H#f1H,:
)s	Fm"H!f?,!O#HM:
(lies	Rk!:
(needs	Rb#H
(of	Fr!Ac!3C:,V
)r	R{%X
(that	Rl#H
*e	Rj&O
(unprepared	Rn#3
(validate	Rb&:
(without	Rp!A
's are	Rm#3
)because	Rr!%
)of	Ry#3
'y and	Rm",
)entry	Rq#:
)input	Rk#H
)requests	Rm"O
*fc	Rp#3
#vicon ico	Ru#H
)ico with	Ru#H
%our of	Fr!V4:":
"d 6	R~#8
"eature as	Rx!H
*described	Rs#,
*that	Rl#o
#bruary 2000	Rt#,
#ed a	Rc":
(nd	Rr&O
'down	Rc"H
'in	Rf#A
'of	Rk&f
'reader	Ru#:
-s	Jc":6:
'the	Ru&O
'where	Ru&O
'xml	Jk&f&,
`)
