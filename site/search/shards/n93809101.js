sitegenSearch("n93809101",`!200 whatever	R_!#
(en	Ru!9
(ich	Rt!N
)le	Jl!@(G
'ith	:b!2!@,+!G*G#2"2"2%2"2!G/2!G!e.2/G?Q
'ould	Ba!9(U#99GGl
#1 204	Jc!++]
&302	Ra!2
&after	Rg!U
'nd	Jl!@*e
&cacheable	Rs!N
'reated	Bm!?#?#?#(!?E?
&description	Rl![
&for	Rs!G
&https	Ro!?
&if	Jl!+!l)e
's	Rs!2
&or	Fg!l'o02
&to	Rs!G
&when	Rr!2
'ith	Fb!2,+52
&you	Rs!e
%4 allows	Rx"2
'googles	Rd%+
'long	Re"9
'rfc	Rb"2
#2 accepted	Jl!?*(!?!h
'nd	Rl!@
's	Rs!e
't	Fo!2YG49
&ends	Rb!N
&if	Fl!+)2%e%e
'nstead	Rt!2
's	Fl!@%G)G
&location	Rz#8
&needs	Rg!s
&or	R}"2
&rfc	Rt!e
&the	Ro!e
&unless	Rt!N
&when	Rr!2
'ith	Rb!2
'ould	Rr!G
%6 01	JS1:?
(8	Bh"?&?"?"?%?
(9	.^1"*"?&*'1!8#?"?%?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?"?&?"?#?"?"?"?"?"?%?(?%?"?"?"?"?"?"?"?"?#?"?&?"?"?"?"?"?"?"1!?"?"?#?'?#?"?"?%?"?+?%?&?
'10	:m!???"?.?"?#?"?"?+?R?#8
(1	:09Q?8?"?@?)?"?#?"?11Z+
(2	Rz"?
(5	Rp#?
'drops	Rk!2
'it	R_!+
'under	Rb%2
'we	Jj!N)+
(hat	Jc!@0+
#3 204	Ra!2
&and	Ru!9
&belongs	Ru!N
&if	Rb!U
&non	Ru!(!?
#4 200	Rl!+
(6	Ra!2
&304	Jl!]-2
&429	R_!G
&after	Rw!9
'gain	Rv!e
'nd	Fi!]0hu"2
're	Rl!l
&before	Rv!G
&code	Rg!l
&html	R_!G
&if	Jv!e"2
's	Rv!N
&may	Rv!N
&no	Fq!?'(!?J?
&or	Rv!h
&rfc	Js!2%G
&says	Ry!2
'o	Rv!G
'tays	Rv!9
&the	Rw!e
'o	Ra!9
&unless	Rv!e
&when	Rr!2
'ith	Jl!+!l-e
*out	Rl!+
#5 and	Jw!@u"2
&is	Rw!9
&like	Rw!9
&must	Ri!]
&reset	Rw!(!9!?
&the	Rw!e
(rows	Rw!9
#6 300	Ra!2
&as	R{!2
&bytes	Rv"2
&for	Jl!+(2
&instead	Rx!h
's	Rx!N
&must	Rx!2
&partial	Rx!(!?
&says	Rx!e
'uch	Rv"G
&to	Rx!2
&without	Jg!Uf#2
#7 answers	R|"N
'round	Rz!N
&can	Rc!9
&do	Ry!9
&for	Jl!G/h
&in	R{"2
's	J_!N;e
&multi	Fy!(!9!?"?C?
&or	Rh!@
&say	Ry!e
'o	Ry!G
&that	J|"912
(e	R_!#
(is	J_!N+2
&where	R|"2
'ith	Rb!2
*in	Rz!+
#8 already	Jz!(!?W2
'nd	Rz!+
&for	Jz!GR2
&inside	Rb!2
't	Rz!9
(self	Rz!N
&then	Rz!G
"2 10	Rt"?
%a	Rv"9
#6 im	J{!(!9!?V2
&may	R{!N
"3 59	Rl&9
%nov	Rm#?
%open	Rx!?
%paid	Rx!?
%send	Rj!N
"4 a	Ra!?
&nd	Rq"@
%bytes	Rq"@
%nov	2^1#?&*'1!8%?%?#?"?"?#?#?'?"?"?"?%?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
(ember	RS2
%where	R09
"5 http	Rw"?
`)
