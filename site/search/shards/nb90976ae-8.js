sitegenSearch("nb90976ae-8",`!between you	Jm!:j#O
#ware of	R~!O
#yond 10	J^,{#H
)rest	Fh!(),#A,f
)the	R_#3
"ig 413	Rt#f
&commerce	Ri%&!3
&header	Ro#H!k
&number	Rh%V
%commerce a	Ri%&
.formerly	Ri%3
#ll and	Ri%,
'before	Rq"H
'or	Rs!,
#n sh	Rk&?
%ary and	Rr#H
)files	R',
%d and	Rd"H
'it	Ra%:
'that	Ru#3
'with	Rd"3
&ings much	Rd",
#t floating	R{&3
&set	Rh!:
"lame a	Rk!:
)s	Ro#m
(delete	Ro"f
(or	Rk#,
(the	R{#O
's one	Rj#3
)people	Rp!3
&ing the	Fh#H+H"H
%nk again	Ra"3
)nd	Rn!3
)s	Rq&f
(title	Rn!?
#ind when	Rh!A
'ly rfc	R|!:
*the	Rx":
#ob main	Ro&*
'storage	Ru&H
%ck a	Rl#3
)cross	Rl#O
)nd	Rv!A
(behind	Rb#H
(cannot	R-,
(from	Rs%,
(http	J6,s%V
(is	Jq&f)H
(marked	J6,s%^
*y	Ri!:
)isplaced	Rf!(
(not	R,,
(of	F,,i%:?{"
)n	R,:
(starts	Rq&:
(that	F^,o!Hd!,
*e	Js!,d":
*is	Rl#?
)o	Rx&H
(what	Rl#H
)ith	J6:d&H
'ed address	Rg!:
+nd	Ru%:
`)
