sitegenSearch("n987af547-7",`!says whether	Jt!%p":-V
)ich	Bm!H#:D&#A9Ao!,
)ose	Ro#,
)y	Je"3n"A
(ith	J<,z",
+out	Ru!A
(rong	Ry%:
'yes	Jd"fFH
(ou	Rw&:
"calars are	Rt&A
%nner one	Rs!:
*sends	Rc"A
+tation	Rc"3
)s and	J}#:=:
+has	Rs!V
+invent	Rk!:
'ing alerts	Rm&3
+services	Rn&A
%ttered people	R_&:
#heduled job	Rx"f
&ma https	Rt&?
)json	Rt&,!?!O
)made	Rt&O
)or	Rj!,
'e a	R}%:
*nd	Ji"H=&
)for	Ro%:
)host	Jv!HO,
)in	Rx"3
*s	Rl&^
)other	Ri!:
)that	JQ&c!m
+ere	Rr"H
(s does	Rx"f
%ool example	Ra"?
(s filter	Ra"A
#lient connect	Jg%8"8
#ope from	Rt"H
(goes	Ri!3
(or	Ri!:
*ders	Rt"?
(state	Ra%?
(title	Rt"?
's and	Ra%:
#reen 449	Rt%?
)and	Rc"3
*s	Rc"f
)in	Rt%3
*s	Rc"O
)reader	R|&%
/s	J8,L,s#:
)width	Rt%?
(449 http	Rt%?
(s and	Ry&A
*of	Jt&f(:
(width body	Rt%?
%ipt also	Rj!:
*nd	Jo&[&3
)cache	Rw#f
+lls	Rr"H
+nnot	Rj!f
)does	Rq%3
)element	Rz&V
`)
