sitegenSearch("ne13b68d9-1",`!gateway that	Rb&:
,e	Ro#3
+ime	Jy"f;h
.out	Bl!,!H*HFf;(!?!hO8
+o	Rs#3
*waited	Ry"3
.s	Rs#A
,nts	Ry#m
)s and	Js%V5:
,pply	Rq#:
+do	R_&^
+of	R{#:
,wn	Rs#,
+that	Jj!3[3
%hered at	Rl&t
#ve a	Rc&3
(n	Rt!H
'four	Rn!3
'no	Rt!H
'the	Ro%,
'up	Fn":J&H&"O
"b or	Rz&^
"ears resumable	Rn%&
(team	Rn%,
(was	Rn%3
#m for	Rg&3
#neral after	Rv!H
+nd	Re&,
*clients	R|!:
+ode	Jq",?,
*form	Rx#H
*it	R_":
*one	Rp!3
*purpose	Jv"H;3
*reasons	Rw!3
+ule	Rh#O
*to	Rq!A
)purpose server	Rp#3
7s	Rv"H
(te it	Re#&!3
+token	Rm%:
*s your	R+:
*token and	Rm%:
)or and	Rx&:
'ic client	R}":
0s	Jr"H"H
*retry	Rh&:
*software	R}!f
%uine order	Rn"f
#rman version	Ru#A
#t 403	Rt"h
(5	Rv&:
(6	Rw"h
'15	Ra#h
'21	Re#h
(4	Rh#3
(6	Rj#h
'49	Rt%?
&505	Rt#h
&a	>i!V2h1:,o%h#h>A.A1V*:':
'ccount	Fi!1J?<?;?
'fter	Js!:83
'lone	Rd"3
'n	Rj":
`)
