sitegenSearch("n439902f3-15",`!19 digits	Rz&,
%seconds	R_%,
#2.0.2.10 443	Jc%8"8
-https	R}#8
,.443 flags	R_%8
#45 section	Rf",
#69 peak	Rg&1
+bytes	Rg&1
#70 01	Rg&{&
'a	Rz&,
(nd	Rz&H
'has	Rz&:
&0101 in	Rg&{&
#8.51.100.7 25	Rb%1
#94 08	Rz&,
%6 and	Rj",
%7 09	Ri"?
'a	Rj",
'rfc	Ri"3
'this	Ri",
'without	Rj!A
%8 a	R_#,
'is	Rq#,
%9 and	Rv!&
'in	Jk!:|!&
'one	Ri"3
'the	Rj",
"d offset	Ro!1
"m covers	Rm#O
"x version	Rp#3
#x 204	Fp!^03|"3
&code	Rv!H
&informational	>i!,-&"&"&"&"&s!&c!(
&match	Rv&1!F
&response	Rp!%
.s	Ri!,
&the	Rp!.
%x and	Rf%,
'errors	Rf%3
'in	Jf%(8&
'number	Rf%X
!2 000	Ro&V
#3	Rq!?
#4	Rn&f
%05	Rf&^
%18	R_#?
&9	Rm%?
%30	R_&?
%5	Rn&f
#520	R}#?
&1	R~#?
&2	R_%?
&3	Ra%?
&4	Rb%?
&5	Rc%?
&6	Rd%?
&9	Rw#?
%30	Jf%?8?
#a	Ff!3*5MO0?
%llows	Ra#3
%nd	Bf!H9Ak"3),-H
%t	Rp#:
&tempt	Rq!?
#cdn	Re#?
'examplenet	Re#?
%hanged	Rq!O
`)
