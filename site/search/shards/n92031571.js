sitegenSearch("n92031571",`!200 that	Fk!UGGR@
(e	Rc%%
)n	Re!N
'o	F_!@9G#2*2
&whatever	R_!#
(en	Rv!9
(ich	Ru!N
)le	Jm!@(G
'ith	:b!2!@-+!G*G#2"2"2%2"2!G/2!G!e.2/G?Q
'ould	Ba!9)U#99GGl
#1 204	Jc!+,]
&302	Ra!2
&after	Rh!U
'nd	Jm!@*e
&cacheable	Rt!N
'reated	Bn!?#?#?#(!?E?
&description	Rm![
&for	Rt!G
&https	Rp!?
&if	Jm!+!l)e
's	Rt!2
&or	Fh!l'o02
&to	Rt!G
&when	Rs!2
'ith	Fb!2-+52
&you	Rt!e
%4 allows	Ry"2
'googles	Re%+
'long	Rf"9
'rfc	Rc"2
#2 accepted	Jm!?*(!?!h
'nd	Rm!@
's	Rt!e
't	Fp!2YG49
&ends	Rb!N
&if	Fm!+)2%e%e
'nstead	Ru!2
's	Fm!@%G)G
&location	R{#8
&needs	Rh!s
&or	R~"2
&rfc	Ru!e
&the	Rp!e
&unless	Ru!N
&when	Rs!2
'ith	Rb!2
'ould	Rs!G
%6 01	JS1;?
(8	Bi"?&?"?"?%?
(9	.^1"*"?'*'1!8#?"?%?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?"?&?"?#?"?"?"?"?"?%?(?%?"?"?"?"?"?"?"?"?#?"?&?"?"?"?"?"?"?"1!?"?"?#?'?#?"?"?%?"?+?%?&?
'10	:n!???"?.?"?#?"?"?+?R?#8
(1	:09Q?9?"?@?)?"?#?"?11Z+
(2	R{"?
(5	Rq#?
'drops	Rl!2
'it	R_!+
'under	Rc%2
'we	Jk!N)+
(hat	Jc!@1+
#3 204	Ra!2
&and	Jd!949
&belongs	Rv!N
&if	Rb!U
&non	Rv!(!?
#4 200	Rm!+
(6	Ra!2
&304	Jm!]-2
&429	R_!G
&after	Rx!9
'gain	Rw!e
'nd	Fj!]0hu"2
're	Rm!l
&before	Rw!G
&code	Rh!l
&html	R_!G
&if	Jw!e"2
's	Rw!9!N
&may	Rw!N
&no	Fr!?'(!?J?
&or	Rw!h
&rfc	Jt!2%G
&says	Rz!2
'o	Rw!G
'tays	Rw!9
&the	Rx!e
'o	Ra!9
&unless	Rw!e
&when	Rs!2
'ith	Jm!+!l-e
*out	Rm!+
#5 and	Jx!@u"2
&is	Rx!9
&like	Rx!9
&must	Rj!]
&reset	Rx!(!9!?
&the	Rx!e
(rows	Rx!9
#6 300	Ra!2
&as	R|!2
&bytes	Rw"2
&for	Jm!+(2
&instead	Ry!h
's	Ry!N
&must	Ry!2
&partial	Ry!(!?
&says	Ry!e
'uch	Rw"G
&to	Ry!2
&without	Jh!Uf#2
#7 208	Rd!@
&answers	R}"N
'round	R{!N
&can	Rc!9
&do	Rz!9
&for	Jm!G/h
&in	R|"2
's	J_!N<e
&multi	Fz!(!9!?"?C?
&or	Ri!@
&say	Rz!e
'o	Rz!G
&that	J}"912
(e	R_!#
(is	J_!N,2
&where	R}"2
'ith	Rb!2
*in	R{!+
#8 226	Rd!@
&already	J{!(!?W2
'nd	R{!+
&for	J{!GR2
&inside	Rb!2
't	R{!9
(self	R{!N
&then	R{!G
"2 10	Ru"?
%a	Rw"9
#6 305	Rd!@
(6	Rd!@
&im	J|!(!9!?V2
&may	R|!N
"3 59	Rm&9
%nov	Rn#?
%open	Ry!?
%paid	Ry!?
%send	Rk!N
"4 a	Ra!?
&nd	Rr"@
%bytes	Rr"@
%equal	Rd!N
`)
