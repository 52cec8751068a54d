sitegenSearch("nc16873cf",`!102 ends	Rp!G
&is	Fb!N"@,@
&keep	Rp!h
&processing	Rp!(!9!?
&rfc	Rz!G
#3 104	Ja!2%@
&418	Rd!N
&and	Rc!]
&better	Rq!h
&can	Rq!e
'hange	Rq!G
&early	Rq!(!?
&how	Rd%%
&in	Jd!2b"+
&of	Rq!9
&that	Rd%2
(e	Rd%%
&was	Rd!N
#4 207	Rd!@
&306	Rd!@
&418	Rd!@
&aside	Rd%9
&does	Rr!2
&early	Rr!2
&is	Jd!@09!N
&now	Rr!2
&to	Rr!9
&upload	Rr!(!?
&was	Rc!@
'hose	Rb!N
"1 02	R_#?
%15	Ra#?
&6	Ra#?
%23	Ry!?
&4	J09Q?
&5	Rx"?
%40	Rd#?
%and	Rg%9
%lines	Rx!?
"2 08	R{"?
%10	R{"?
%40	Ri"?
%and	Ra#?
&re	Rg%9
%can	Ri!2
%for	Rn#@
%gmt	Rx"?
%http	Fp"?%?/?
%purpose	Rn#?
%t	Rk!8
%v3	Rs"?
"3 16	Rm&+
%gmt	Rx"?
%lies	Rz#2
%november	Jc!@1+
%permission	Rj"k
"5 00	Ra%?
%and	Rh%2
&s	Rc!2
%curl	Ji"929
%or	Rd&#
%the	Rc!+
&o	Rk#9
%when	Rd"9
'ich	R_!+
#.1 451	Ra!2
'a	Bl!U)N4N1N)N*N
(fter	Jt!NYN
(nd	>a!e9N#N(N0N"N*N"N2N
(s	Fe"N#N&N%N
'better	Rh#N
(ut	Jw!N#N
'caches	Js"N7N
'do	Jh"N1N
'for	Rj"N
'it	Jt"N3N
'leave	Ji"NDN
'that	Jl"N'N
)e	Fu!N,N8N'N
'which	Jc"NEN
)oever	Rm"N
(ithout	R~!N
%2 in	Rp!9
(t	Rn!9
'scripts	Rn!9
(ome	Rq!9
'to	Rc!+
%4 but	Rl!G
'the	Rl!+
%5.2 and	Rh!U
)cacheable	Rh"%
)for	Rh"9
)o	Rm!s
'4 browsers	Rj"9
)cacheable	Rj"%
)it	R^G
)the	Rh"e
'5 a	RN+
*s	Rk"e
)cacheable	Rk"%
)https	RN1
)source	Rg&8
)the	JN2]+
'8 cacheable	Rn"%
)rfc	Rh!U
%6 it	Rf!#
'one	Rc!+
#6 and	J_!@!G-l
&firefox	Rl!2
&had	Re"e
"6 20	Ra#?
%and	Rm&+
&re	R_!2
%code	Rk&+
%on	R'9
%times	Rp#+
%when	R|"2
(re	R'+
"7 000	Ru"9
%200	R{#8
%303	R{#8
%and	R|!9
%csv	R{#8
%did	Rc"9
%gmt	Rn"?
%handed	R}!9
&ttp	2s!%"%"%"%"%"%"%&%"%"%"%"%"%&%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%0%"%"%!?"%"%"%
%items	Ra!?
%none	2n!%"%"%"%"%*%"%"%)%"%"%3%"%"%"%"%"%"%"%"%"%"%"%"%)%"%"%"%"%
%quantity	Rg"?
%wait	Rp!9
&hich	Rr!9
"8 00	R|%?
%is	Rr"@
%january	R|%+
%self	Rq%1
"9 digits	Rm&+
%seconds	Ry#+
#2.0.2.10 443	J|#8"8
-https	Rw#8
#99 and	Rp!%
'in	R_%%
'one	Rc"2
'the	Rd"+
"xx 204	Fj!]02u"2
&code	Rp!G
&informational	>c!+-%"%"%"%"%s!%Y(
&response	Rj!#
.s	Rc!+
&the	Rj!.
!2 000	Rg&U
#3	Rk!?
#4	Rf&e
%05	R_&]
%18	Ry"?
&9	Rg%?
#520	Rw#?
&1	Rx#?
&2	Ry#?
&4	R{#?
&6	R}#?
%30	J_%?8?
`)
