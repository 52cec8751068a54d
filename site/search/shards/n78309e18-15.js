sitegenSearch("n78309e18-15",`!mb where	R|"3
"d 1	Ry&?
&0	Ry&8
&4	Rl&*
%5	Ry&?
%a	J%3"3
&n	Rm&1
'd	FM,{#3'V#,
'other	Rm&1
&s	RM,
%beside	JJ3i%,
%carry	RB3
%e0002	Rm&V
&ach	Rh&m
&tag	Rj&^
%file	Ro&,
)s	Ro&,
%give	Ro&,
)s	J<3o%t
%has	J#3k&A
&olds	R"3
%in	J"3&3
'dex	Rs&,
'side	R%:
&s	F%3e&3!H#:',
&ts	J#3k&H
%make	Rj&%
'y	Ri&{"
&dx	Rq&m
&issing	R+3
%or	Ro&,
%replace	Rm&V
%source	Rm&F
%the	F=,m%{"&1
&o	R%:
'o	Ro&,
%unreadable	R)3
%with	J+:D3
)out	R+,
%yaml	R%,
#n 102	Rx!:
&205	Ra":
(7	Rc":
'26	Re":
&402	Rq":
(8	Rw":
'18	Rb#3
'23	Re#:
(4	Rf#:
(5	Rg#:
&505	Rr#f
&access	Rs!:
,controlexposeheaders	Rs!:
&early	Ry!:
&fetch	Jo":?:
&http	Rp":
&issue	Rg%&
&sprints	Rg%3
'tatus	Rm!m
&what	Rg%3
#x commonmark	Rq&m
"e docs	Rj&,
%whether	Ra#,
#an 303	Rh"3
'a	Jq!:[H
(nything	Rn"3
(uthentication	Ro%a
'compared	Rd#h
'how	Ry&8
'it	RS,
'near	Rl&:
`)
