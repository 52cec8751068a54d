sitegenSearch("n6ebed22a-11",`!both still	Rj!3
(uch	RY,
'the	R_&3
(o	JS,e!3
'unasked	Rk&f
)der	J>:n!H
'versions	Rl!H
'ways	Fu!A~"O&A
(hich	Rj!O
(ill	Rr%3
)th	Rr#3
%o3 1.44	Rq!O
(adds	Rq!O
(retries	Rq!O
%s and	R_&&
%tom and	Rz"f
#und to	Rh%3
's the	Rw"O
#x above	R{&O
&of	Rf&O
&that	J{%:4A
"races at	Rn&3
)text	RZ,
&ket a	Rm"3
*that	F-,c&V,3
)ed text	JL,|#f
)s away	RL:
+is	Rv&A
+that	Jh&f%V
%dbury after	Rj#f
*s novel	Rj#f
%nch a	Rr&&
)breaks	Ri!3
)ci	Ri&8
)gh	Ji&3+*
+pages	Ji&3+*
*it	Rr&O
)in	Rr&:
)shows	Rr&O
)that	Rr&:
+e	Ji&%+:
)with	Rr&:
(es are	Rr&:
+had	RE,
-ve	RE3
+main	Ri&1
+on	Rt&A
#eadcrumbs as	Jk&f&3
.classes	Ru&,
.heading	Ru&3
.or	Ru&:!O
.the	Ru&O
&k a	Rj"3
)nd	RF:
)t	Ry&:
(every	RY,
(in	Rx&3
(the	Fx!:s!,E{"
(you	Rv&%
'ing its	Rl!%
+one	R}!H
's 500	Js!3_!3
)a	Fs!3O3+3p!3
*fter	Ru!H
*nybody	Rl!^
)but	Rf!H
)clients	Rl!:
`)
